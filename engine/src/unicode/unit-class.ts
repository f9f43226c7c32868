/** The classes that the engine sorts UTF-16 units into. Part of the format of linear programs: never renumbered. */

/** White space; ends every word. */
export const SPACE = 0;
/** Letters, marks, surrogates and the apostrophe: what words are made of, with digits. */
export const LETTER = 1;
/** Numbers of any script. */
export const DIGIT = 2;
/** Punctuation, symbols, control characters, whatever is not assigned. */
export const OTHER = 3;
/** Han and kana: each unit is a word. */
export const CJK = 4;
