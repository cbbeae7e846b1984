import Glibc
import Reports

/// Reads a text file line by line, never more of it than a piece and a line.
struct LineReader: ~Copyable {
    private let descriptor: Int32
    private var pending: ArraySlice<UInt8> = []
    private var number = 0
    private var isAtEnd = false

    /// The longest line of a file that is one of clients; whatever is longer is something else.
    private static let longestLine = 65_536

    init(path: String) throws(UseFailure) {
        // Not blocking, so that a pipe without a writer is refused and not waited for.
        descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard descriptor >= 0 else {
            throw errno == ENOENT ? .invalid(option: "--subjects", expected: .file) : .fileUnreadable
        }
        var status = stat()
        guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
            throw .invalid(option: "--subjects", expected: .file)
        }
    }

    deinit { close(descriptor) }

    /// The next line without its end, and its number from 1; nothing at the end of the file.
    mutating func next() throws(UseFailure) -> (number: Int, bytes: [UInt8])? {
        while true {
            if let end = pending.firstIndex(of: UInt8(ascii: "\n")) {
                defer { pending = pending[(end + 1)...] }
                return line(pending[..<end])
            }
            if isAtEnd {
                guard !pending.isEmpty else { return nil }
                defer { pending = [] }
                return line(pending)
            }
            guard pending.count <= Self.longestLine else { throw .invalid(option: "--subjects", expected: .lines) }
            try refill()
        }
    }

    private mutating func line(_ bytes: ArraySlice<UInt8>) -> (number: Int, bytes: [UInt8]) {
        number += 1
        return (number, Array(bytes.last == UInt8(ascii: "\r") ? bytes.dropLast() : bytes))
    }

    private mutating func refill() throws(UseFailure) {
        var piece = [UInt8](repeating: 0, count: 65_536)
        var count = read(descriptor, &piece, piece.count)
        while count < 0, errno == EINTR { count = read(descriptor, &piece, piece.count) }
        guard count >= 0 else { throw .fileUnreadable }
        isAtEnd = count == 0
        pending = ArraySlice(Array(pending) + piece[..<count])
    }
}
