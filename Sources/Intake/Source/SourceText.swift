import Glibc

/// The text of a file: UTF-8, without a byte order mark, of bounded size.
package struct SourceText: Sendable {
    /// The file as it was named by whoever gave it.
    package let name: String
    /// UTF-8.
    let bytes: [UInt8]

    package var text: String { String(decoding: bytes, as: UTF8.self) }

    /// Takes bytes that are in memory already.
    package init(
        name: String,
        bytes: some Collection<UInt8>,
        limits: SourceLimits = .standard
    ) throws(IntakeFailures) {
        var scanner = SourceScanner(limits: limits)
        do {
            try scanner.take(bytes)
            try scanner.finish()
        } catch {
            throw SourceText.failures(error, name)
        }
        self.name = name
        self.bytes = scanner.bytes
    }

    /// Reads a file piece by piece, and no further than where it is refused.
    package init(path: String, name: String? = nil, limits: SourceLimits = .standard) throws(IntakeFailures) {
        self.name = name ?? path
        do {
            bytes = try SourceText.read(path, limits)
        } catch {
            throw SourceText.failures(error, self.name)
        }
    }

    private static func failures(_ fault: SourceScanner.Fault, _ name: String) -> IntakeFailures {
        let log = FailureLog(file: name)
        log.add(.source(fault.problem), at: fault.place)
        return log.collected
    }

    private static func read(_ path: String, _ limits: SourceLimits) throws(SourceScanner.Fault) -> [UInt8] {
        // Not blocking, so that a pipe without a writer is refused and not waited for.
        let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard descriptor >= 0 else {
            throw SourceScanner.Fault(problem: errno == ENOENT ? .notFound : .notReadable, place: nil)
        }
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { throw SourceScanner.Fault(problem: .notReadable, place: nil) }
        guard status.st_mode & S_IFMT == S_IFREG else { throw SourceScanner.Fault(problem: .notAFile, place: nil) }
        guard status.st_size <= limits.file else {
            throw SourceScanner.Fault(problem: .tooLarge(limit: limits.file), place: nil)
        }
        var scanner = SourceScanner(limits: limits)
        var piece = [UInt8](repeating: 0, count: 65_536)
        while true {
            let count = Glibc.read(descriptor, &piece, piece.count)
            if count < 0, errno == EINTR { continue }
            guard count >= 0 else { throw SourceScanner.Fault(problem: .notReadable, place: nil) }
            guard count > 0 else { break }
            try scanner.take(piece[..<count])
        }
        try scanner.finish()
        return scanner.bytes
    }
}
