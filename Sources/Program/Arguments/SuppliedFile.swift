import Facts
import Foundation
import Glibc
import Office
import Reports

/// A file that somebody gives to be kept: read piece by piece, and the same each time it is read.
final class SuppliedFile: DocumentSource {
    let media: MediaType
    /// What the file is called, without the folders it is in.
    let name: String
    /// What tells its content from another one's.
    let fingerprint: [UInt8]
    private let descriptor: Int32
    private let state: State

    /// What a file has that changes with its content.
    private struct State: Equatable {
        let size: Int
        let changed: [Int]

        init(_ descriptor: Int32) throws(UseFailure) {
            var status = stat()
            guard fstat(descriptor, &status) == 0 else { throw .fileUnreadable }
            guard status.st_mode & S_IFMT == S_IFREG else { throw .invalid(option: "FILE", expected: .file) }
            size = Int(status.st_size)
            changed = [
                Int(status.st_mtim.tv_sec), status.st_mtim.tv_nsec, Int(status.st_ctim.tv_sec), status.st_ctim.tv_nsec,
            ]
        }
    }

    /// Opens a file and reads it through once.
    ///
    /// - Throws: `UseFailure` where it is no file, is empty, is longer than a document may be, or changes meanwhile.
    init(path: String) throws {
        // Not blocking, so that a pipe without a writer is refused and not waited for.
        descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard descriptor >= 0 else {
            throw errno == ENOENT ? UseFailure.invalid(option: "FILE", expected: .file) : UseFailure.fileUnreadable
        }
        name = (path as NSString).lastPathComponent
        do {
            state = try State(descriptor)
            guard state.size > 0 else { throw UseFailure.invalid(option: "FILE", expected: .fullFile) }
            let limit = try DocumentLimit().bytes
            guard state.size <= limit else { throw UseFailure.fileTooLong(limit: limit) }
            var start: [UInt8] = []
            var hash = Self.emptyHash
            try Self.pieces(of: descriptor, state) { piece, _ in
                if start.isEmpty { start = Array(piece.prefix(8)) }
                hash.update(piece)
            }
            fingerprint = hash.commitment.bytes
            media = MediaType(startingWith: start)
        } catch {
            close(descriptor)
            throw error
        }
    }

    deinit { close(descriptor) }

    /// A file that was changed in place meanwhile is not taken for the one that it was.
    func read(_ take: (_ piece: UnsafeRawBufferPointer, _ isLast: Bool) throws -> Void) throws {
        var hash = Self.emptyHash
        try Self.pieces(of: descriptor, state) { piece, isLast in
            hash.update(piece)
            if isLast, hash.commitment.bytes != fingerprint { throw UseFailure.fileChanged }
            try take(piece, isLast)
        }
    }

    /// A digest without a secret: it only leaves this process within one that has.
    private static var emptyHash: CommitmentHash {
        [UInt8](repeating: 0, count: Commitment.keyLength).withUnsafeBytes { CommitmentHash(key: $0) }
    }

    private static func pieces(
        of descriptor: Int32, _ state: State, _ take: (UnsafeRawBufferPointer, _ isLast: Bool) throws -> Void
    ) throws {
        var piece = [UInt8](repeating: 0, count: DocumentLimits.piece)
        var offset = 0
        while offset < state.size {
            let wanted = min(piece.count, state.size - offset)
            let got = try fill(&piece, wanted, from: descriptor, at: offset)
            offset += got
            let isLast = offset == state.size
            let now = isLast ? try State(descriptor) : state
            guard got == wanted, now == state else { throw UseFailure.fileChanged }
            try piece.withUnsafeBytes { try take(UnsafeRawBufferPointer(rebasing: $0[..<got]), isLast) }
        }
    }

    /// Reads so many bytes, or as many as there are.
    private static func fill(
        _ piece: inout [UInt8], _ wanted: Int, from descriptor: Int32, at offset: Int
    ) throws(UseFailure) -> Int {
        var filled = 0
        while filled < wanted {
            let count = piece.withUnsafeMutableBytes { bytes in
                pread(descriptor, bytes.baseAddress.map { $0 + filled }, wanted - filled, off_t(offset + filled))
            }
            if count < 0, errno == EINTR { continue }
            guard count >= 0 else { throw .fileUnreadable }
            if count == 0 { break }
            filled += count
        }
        return filled
    }
}

extension MediaType {
    /// What a document is by its first bytes; its name may say anything.
    init(startingWith bytes: [UInt8]) {
        if bytes.starts(with: Array("%PDF-".utf8)) {
            self = .pdf
        } else if bytes.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) {
            self = .png
        } else if bytes.starts(with: [0xFF, 0xD8, 0xFF]) {
            self = .jpeg
        } else {
            self = .bytes
        }
    }
}
