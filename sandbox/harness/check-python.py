"""Checks the code of a Python program: that it compiles, and that it may define `execute`. Arguments: file, file to write to.

Runs in a guest of the second profile, over code that nobody has read; none of it is run. What is wrong goes to stderr,
with line and column, and the exit code is 1.
"""

import ast
import sys


def names_of(body):
    """Names that the top level may bind, in whatever branch of it."""
    for node in body:
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)):
            yield node.name
            continue
        for inner in ast.walk(node):
            if isinstance(inner, ast.Name) and isinstance(inner.ctx, ast.Store):
                yield inner.id
            elif isinstance(inner, (ast.FunctionDef, ast.AsyncFunctionDef)):
                yield inner.name
            elif isinstance(inner, ast.alias):
                yield inner.asname or inner.name


def check(source, target):
    with open(source, "rb") as file:
        code = file.read()
    try:
        tree = ast.parse(code, "program")
        compile(tree, "program", "exec", dont_inherit=True)
    except SyntaxError as error:
        return f"{error.msg} (line {error.lineno}, column {error.offset})"
    except (ValueError, RecursionError, MemoryError) as error:
        return f"it cannot be compiled: {type(error).__name__}: {error}"
    if "execute" not in set(names_of(tree.body)):
        return "it defines no function execute(input, context)"
    with open(target, "wb") as file:
        file.write(code)
    return None


wrong = check(*sys.argv[1:3])
if wrong is not None:
    sys.stderr.write(wrong + "\n")
    sys.exit(1)
