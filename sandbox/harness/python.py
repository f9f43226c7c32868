"""The guest side of a Python program: reads calls, runs the program, writes replies.

The program shares this interpreter, so everything that is needed after it was loaded is held in local variables of
`serve`, bound before. A program that digs itself through to them lies about itself only: the process serves no one else,
and the host checks every reply.

Frames: see src/wire/frames.ts. Arguments: file of the program, folder of read-only packages or nothing, the filter of
system calls that is added here, in base64, or nothing; "script" for a whole script instead of a program.
"""

import sys
import os
import time
import _json
import _thread
from _struct import Struct

LOAD, CALL, READY, REFUSED, OUTPUT, ANSWER, THREW = 1, 2, 16, 17, 18, 19, 20
LEFTOVER = 1
PROGRAM_FILE = sys.argv[1] if len(sys.argv) > 1 else ""
MOST_DEPTH = 64
MOST_MESSAGE = 500
#: Whole numbers up to here are the same as a double, which is what the host makes of them.
EXACT = 2**53
#: Longest time that a reply waits for more of its kind, in seconds.
HOLD_S = 0.0005


class NotJson(Exception):
    """The output has no text in JSON, or another one than it seems to have."""


class ProcessRefused(PermissionError):
    """A program wanted to start a process."""


class Answer:
    """What `context.answer` returns: an output with what is known about it."""

    __slots__ = ("output", "confidence", "reason")

    def __init__(self, output, confidence, reason):
        self.output, self.confidence, self.reason = output, confidence, reason


class Context:
    """Handed to every call beside its input."""

    __slots__ = ()

    def answer(self, output, *, confidence=None, reason=None):
        return Answer(output, confidence, reason)


class Artifacts:
    """The files that a program declares, handed to `setup`."""

    def __init__(self, contents):
        self._contents = contents
        self.paths = tuple(contents)

    def has(self, path):
        return path in self._contents

    def bytes(self, path):
        if path not in self._contents:
            raise KeyError(f"there is no artifact {path}: there are {', '.join(self.paths) or 'none'}")
        return self._contents[path]

    def text(self, path):
        return self.bytes(path).decode("utf-8")

    def json(self, path):
        import json

        return json.loads(self.bytes(path))


class Log:
    """Stands for stdout and stderr: keeps what a call wrote, up to a limit."""

    encoding = "utf-8"
    errors = "replace"
    closed = False

    def __init__(self):
        self.limit = 0
        self.pieces = []
        self.length = 0

    def write(self, text):
        if not isinstance(text, str):
            raise TypeError("write() argument must be str")
        room = self.limit + 1 - self.length
        if room > 0:
            self.pieces.append(text[:room])
            self.length += min(len(text), room)
        return len(text)

    def writelines(self, lines):
        for line in lines:
            self.write(line)

    def flush(self):
        pass

    def isatty(self):
        return False

    def writable(self):
        return True

    def take(self):
        if self.length == 0:
            return b""
        text = "".join(self.pieces)
        self.pieces = []
        self.length = 0
        return text.encode("utf-8", "replace")


class Clock:
    """The time that every clock of the program says during a call, and the seed of everything random."""

    def __init__(self):
        self.seconds = 0.0
        self.seed = 0
        self.drawn = 0

    def set(self, milliseconds, seed):
        self.seconds = milliseconds / 1000.0
        self.seed = seed
        self.drawn = 0
        random = sys.modules.get("random")
        if random is not None:
            random.seed(seed)

    def nanoseconds(self):
        return int(self.seconds * 1000) * 1_000_000

    def random_bytes(self, count):
        """Bytes from the seed, for what asks the system for random ones (SHA-256 in counter mode)."""
        from _sha256 import sha256

        found = bytearray()
        while len(found) < count:
            found += sha256(b"%d:%d" % (self.seed, self.drawn)).digest()
            self.drawn += 1
        return bytes(found[:count])


def sha256_module():
    """Python 3.12 renamed the module that hashlib stands on."""
    if "_sha256" not in sys.modules:
        try:
            import _sha256
        except ImportError:
            import _sha2

            sys.modules["_sha256"] = _sha2


def freeze_time(clock):
    for name in ("time", "monotonic", "perf_counter", "process_time", "thread_time"):
        setattr(time, name, (lambda: clock.seconds) if name == "time" else (lambda: 0.0))
        setattr(time, name + "_ns", clock.nanoseconds if name == "time" else (lambda: 0))
    real_gmtime, real_localtime, real_strftime = time.gmtime, time.localtime, time.strftime
    time.gmtime = lambda seconds=None: real_gmtime(clock.seconds if seconds is None else seconds)
    time.localtime = lambda seconds=None: real_localtime(clock.seconds if seconds is None else seconds)
    time.strftime = lambda form, parts=None: real_strftime(form, time.localtime() if parts is None else parts)
    time.ctime = lambda seconds=None: time.asctime(time.localtime(seconds))
    time.clock_gettime = lambda kind: clock.seconds
    time.clock_gettime_ns = lambda kind: clock.nanoseconds()
    standing = os.times_result((0.0, 0.0, 0.0, 0.0, 0.0))
    os.times = lambda: standing
    os.urandom = clock.random_bytes
    os.getrandom = lambda size, flags=0: clock.random_bytes(size)


def freeze_datetime(module, clock):
    """Puts classes in the place of `datetime` and `date` whose now and today are the call's."""
    real_datetime, real_date = module.datetime, module.date

    class Meta(type):
        def __instancecheck__(cls, value):
            return isinstance(value, cls._real)

        def __subclasscheck__(cls, other):
            return issubclass(other, cls._real)

    class date(real_date, metaclass=Meta):
        _real = real_date

        @classmethod
        def today(cls):
            return cls.fromtimestamp(clock.seconds)

    class datetime(real_datetime, metaclass=Meta):
        _real = real_datetime

        @classmethod
        def now(cls, tz=None):
            return cls.fromtimestamp(clock.seconds, tz)

        @classmethod
        def utcnow(cls):
            return cls.fromtimestamp(clock.seconds, module.timezone.utc).replace(tzinfo=None)

        @classmethod
        def today(cls):
            return cls.fromtimestamp(clock.seconds)

    for made in (date, datetime):
        made.__module__ = "datetime"
        made.__qualname__ = made.__name__
    module.date, module.datetime = date, datetime


class Freezer:
    """Changes `random` and `datetime` once the program imports them: most never do, and they are slow to load."""

    def __init__(self, clock):
        self._clock = clock
        self._busy = False

    def find_spec(self, name, path=None, target=None):
        if self._busy or name not in ("random", "datetime"):
            return None
        self._busy = True
        try:
            from importlib.util import find_spec

            spec = find_spec(name)
        finally:
            self._busy = False
        if spec is None or spec.loader is None:
            return None
        loader, clock = spec.loader, self._clock
        run = loader.exec_module

        class Frozen:
            def create_module(self, spec):
                return loader.create_module(spec)

            def exec_module(self, module):
                run(module)
                if name == "random":
                    module.seed(clock.seed)
                else:
                    freeze_datetime(module, clock)

        spec.loader = Frozen()
        return spec


def refuse_processes():
    """Names the limit where the kernel would only say that it is not permitted."""

    def refused(*_arguments, **_options):
        raise ProcessRefused(1, "a program may start no process")

    for name in ("fork", "forkpty", "posix_spawn", "posix_spawnp", "system", "popen", "execv", "execve"):
        if hasattr(os, name):
            setattr(os, name, refused)
    try:
        import _posixsubprocess

        _posixsubprocess.fork_exec = refused
    except ImportError:
        pass


def refuse_exec(encoded):
    """Adds the filter of system calls (seccomp(2)): from here on nothing can be executed any more."""
    if encoded == "":
        return
    # The package `ctypes` takes longer to load than all else together; what it is built on does.
    import _ctypes
    from binascii import a2b_base64

    instructions = a2b_base64(encoded)
    # struct sock_fprog: the number of instructions, and where the bytes object holds them.
    program = Struct("HP").pack(len(instructions) // 8, id(instructions) + bytes.__basicsize__ - 1)
    prctl = _ctypes.dlsym(_ctypes.dlopen(None, 0), "prctl")
    no_new_privileges, set_seccomp, filter_mode = 38, 22, 2
    _ctypes.call_function(prctl, (no_new_privileges, 1, 0, 0, 0))
    if _ctypes.call_function(prctl, (set_seccomp, filter_mode, program, 0, 0)) != 0:
        os._exit(70)


def make_scanner():
    """The scanner of the json module without the module, whose patterns take longer to load than all else."""

    class Rules:
        strict = True
        object_hook = None
        object_pairs_hook = None
        parse_float = float
        parse_int = int
        memo = {}

        @staticmethod
        def parse_constant(name):
            raise ValueError(name)

    return _json.make_scanner(Rules)


def require_json(value, depth=1):
    kind = type(value)
    if value is None or kind is str or kind is bool:
        return
    if kind is int:
        if -EXACT <= value <= EXACT:
            return
        try:
            exact = int(float(value)) == value
        except OverflowError:
            exact = False
        if not exact:
            raise NotJson("a whole number is larger than a double can hold exactly: give it as text")
        return
    if kind is float:
        if value != value or value in (float("inf"), float("-inf")):
            raise NotJson(f"{value} is no JSON number")
        return
    if depth > MOST_DEPTH:
        raise NotJson(f"it nests deeper than {MOST_DEPTH} levels")
    if kind is list or kind is tuple:
        for member in value:
            require_json(member, depth + 1)
    elif kind is dict:
        for key, member in value.items():
            if type(key) is not str:
                raise NotJson(f"a key of type {type(key).__name__} is no text")
            require_json(member, depth + 1)
    else:
        raise NotJson(f"a value of type {kind.__name__} is no JSON")


def not_json(value):
    raise NotJson(f"a value of type {type(value).__name__} is no JSON")


quoted = _json.encode_basestring_ascii
encode_parts = _json.make_encoder(None, not_json, quoted, None, ":", ",", False, False, False)


def json_text(value):
    require_json(value)
    if type(value) is str:
        return quoted(value)
    return "".join(encode_parts(value, 0))


def answer_text(output, confidence, reason):
    text = '{"output":' + json_text(output)
    if confidence is not None:
        text += ',"confidence":' + json_text(confidence)
    if reason is not None:
        text += ',"reason":' + json_text(reason)
    return text + "}"


def place_of(error):
    """Line of the program where it was raised: the innermost frame that is in its file."""
    line, trace = None, error.__traceback__
    while trace is not None:
        if trace.tb_frame.f_code.co_filename == PROGRAM_FILE:
            line = trace.tb_lineno
        trace = trace.tb_next
    return "" if line is None else f" (line {line})"


def describe(error):
    """Type, message and place of whatever was raised; reading it may run the program, within its own time."""
    try:
        message = str(error)[:MOST_MESSAGE]
    except BaseException:
        message = "something that cannot be described"
    name = type(error).__name__
    return (f"{name}: {message}" if message else name) + place_of(error)


def code_of(error):
    if isinstance(error, NotJson):
        return "output-invalid"
    if isinstance(error, MemoryError):
        return "memory-limit"
    if isinstance(error, (ProcessRefused, BlockingIOError)):
        return "process-limit"
    if isinstance(error, RuntimeError) and "start new thread" in str(error):
        return "process-limit"
    # EMFILE, ENFILE, EFBIG, ENOSPC: too many files, or too much in them.
    if isinstance(error, OSError) and error.errno in (23, 24, 27, 28):
        return "file-limit"
    return "program-failed"


def fault(error):
    try:
        code = code_of(error)
    except BaseException:
        code = "program-failed"
    message = f"the output is no JSON: {error}" if code == "output-invalid" else describe(error)
    return '{"code":' + quoted(code) + ',"message":' + quoted(message) + "}"


def finish(coroutine, monotonic=time.monotonic):
    """Runs a coroutine to its end on a loop whose own clock goes on: else nothing that it waits for would ever come."""
    import asyncio

    class Loop(asyncio.SelectorEventLoop):
        def time(self):
            return monotonic()

    loop = Loop()
    try:
        return loop.run_until_complete(coroutine)
    finally:
        for task in asyncio.all_tasks(loop):
            task.cancel()
        loop.run_until_complete(asyncio.sleep(0))
        loop.close()


def serve(program_file):
    read, write, real_now, exit_now = os.read, os.write, time.perf_counter, os._exit
    threads = _thread._count
    head, call_head, reply_head = Struct("<IB"), Struct("<QdI"), Struct("<QBI")
    pack_head, pack_reply = head.pack, reply_head.pack
    unpack_head, unpack_call = head.unpack_from, call_head.unpack_from
    scan = make_scanner()
    log, clock, context = Log(), Clock(), Context()
    text_of, faults, take_log, set_clock = json_text, fault, log.take, clock.set
    answer_kind, answers, find_kind, longest = Answer, answer_text, isinstance, len

    inbox = bytearray()
    at = 0
    outbox = []
    held_since = 0.0

    def flush():
        data = b"".join(outbox)
        outbox.clear()
        sent = 0
        while sent < longest(data):
            sent += write(3, data[sent:] if sent else data)

    def next_frame():
        """Kind, start and end of the next frame; where it is not whole yet, replies go out and more is waited for."""
        nonlocal inbox, at
        while True:
            there = longest(inbox) - at
            if there >= 5:
                length, kind = unpack_head(inbox, at)
                if there >= 5 + length:
                    start = at + 5
                    at = start + length
                    return kind, start, at
            flush()
            if at:
                del inbox[:at]
                at = 0
            more = read(0, 65536)
            if not more:
                exit_now(0)
            inbox += more

    header, artifacts = load_header(next_frame, inbox_of=lambda: inbox, scan=scan)
    output_limit, returns_answer = header["output_bytes"], header["returns"] == "answer"
    log.limit = header["log_bytes"]
    try:
        execute = load_program(program_file, artifacts, log, clock)
    except BaseException as error:
        message = fault(error).encode("utf-8")
        outbox.append(pack_head(longest(message), REFUSED) + message)
        flush()
        exit_now(1)
    take_log()
    outbox.append(pack_head(0, READY))

    while True:
        _kind, start, end = next_frame()
        nonce, now_ms, seed = unpack_call(inbox, start)
        set_clock(now_ms, seed)
        try:
            source = str(memoryview(inbox)[start + 20 : end], "utf-8")
            output = execute(scan(source, 0)[0], context)
            if hasattr(output, "__await__"):
                output = finish(output)
            if find_kind(output, answer_kind):
                kind, text = ANSWER, answers(output.output, output.confidence, output.reason)
            elif returns_answer:
                kind, text = ANSWER, answers(*declared_parts(output))
            else:
                kind, text = OUTPUT, text_of(output)
            if longest(text) > output_limit:
                kind = THREW
                text = f'{{"code":"output-limit","message":"the output has over {output_limit} bytes, which is its limit"}}'
        except BaseException as error:
            kind, text = THREW, faults(error)
            error = None
        output = None
        body = text.encode("utf-8")
        logs = take_log()
        left = threads() > 0
        if not outbox:
            held_since = real_now()
        outbox.append(
            pack_head(13 + longest(logs) + longest(body), kind)
            + pack_reply(nonce, LEFTOVER if left else 0, longest(logs))
            + logs
            + body
        )
        if left:
            flush()
            exit_now(0)
        if real_now() - held_since > HOLD_S:
            flush()


def load_header(next_frame, inbox_of, scan):
    _kind, start, end = next_frame()
    inbox = inbox_of()
    length = int.from_bytes(inbox[start : start + 4], "little")
    header = scan(str(memoryview(inbox)[start + 4 : start + 4 + length], "utf-8"), 0)[0]
    at = start + 4 + length
    contents = {}
    for blob in header["blobs"]:
        contents[blob["path"]] = bytes(inbox[at : at + blob["bytes"]])
        at += blob["bytes"]
    return header, Artifacts(contents)


def declared_parts(value):
    if type(value) is not dict:
        raise NotJson("the manifest says that an answer is returned, and this is none")
    output = value["output"] if "output" in value else value.get("result")
    return output, value.get("confidence"), value.get("reason")


def load_program(path, artifacts, log, clock):
    sys.stdout = sys.stderr = sys.__stdout__ = sys.__stderr__ = log
    sha256_module()
    freeze_time(clock)
    refuse_processes()
    sys.meta_path.insert(0, Freezer(clock))
    for name in ("random", "datetime"):
        sys.modules.pop(name, None)
    with open(path, "rb") as file:
        code = compile(file.read(), path, "exec", dont_inherit=True)
    module = type(sys)("program")
    module.__file__ = path
    sys.modules["program"] = module
    exec(code, module.__dict__)
    execute = getattr(module, "execute", None)
    if not callable(execute):
        raise TypeError("it defines no function execute(input, context)")
    setup = getattr(module, "setup", None)
    if setup is not None:
        result = setup(artifacts)
        if hasattr(result, "__await__"):
            finish(result)
    return execute


def run_script(path):
    """Runs a whole script, which finds the real clock, its stdin and its stdout; a traceback begins in the script."""
    try:
        with open(path, "rb") as file:
            code = compile(file.read(), os.path.basename(path), "exec", dont_inherit=True)
        module = type(sys)("__main__")
        module.__file__ = path
        sys.modules["__main__"] = module
        exec(code, module.__dict__)
    except SystemExit:
        raise
    except BaseException as error:
        import traceback

        traceback.print_exception(type(error), error, error.__traceback__.tb_next)
        sys.exit(1)


def main(program_file, packages, encoded_filter, form="program"):
    refuse_exec(encoded_filter)
    sys.argv = [program_file]
    # The program's own folder first, the packages that the operator named last.
    sys.path[0] = os.path.dirname(program_file)
    if packages:
        sys.path.append(packages)
    if form == "script":
        run_script(program_file)
    else:
        serve(program_file)


main(*sys.argv[1:5])
