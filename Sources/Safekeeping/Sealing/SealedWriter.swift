import Foundation
import Glibc
import Vault

/// A sealed file in the making, chunk by chunk; nobody but its owner may read it.
///
/// It stands under the name of a draft until somebody gives it its own, and goes when it was not finished.
final class SealedWriter {
    private let path: String
    private let descriptor: Int32
    private let chunks: SealedChunks
    private var buffer: [UInt8] = []
    private var number: UInt64 = 0
    private var isFinished = false
    private(set) var length = 0

    init(draft path: String, _ header: SealedHeader, key: BackupKey) throws(SafekeepingFailure) {
        self.path = path
        unlink(path)
        descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw .unwritable(path, errno) }
        chunks = SealedChunks(header, key: key)
        buffer.reserveCapacity(SealedChunks.length)
        // The mode given to open passes through the umask.
        guard fchmod(descriptor, 0o600) == 0 else { throw .unwritable(path, errno) }
        let written = header.bytes.withUnsafeBytes { bytes in
            Result { () throws(SafekeepingFailure) in try put(bytes) }
        }
        try written.get()
    }

    func write(_ bytes: UnsafeRawBufferPointer) throws {
        var left = bytes
        while !left.isEmpty {
            // The last chunk is never empty, unless the file is: so a full one waits until more comes.
            if buffer.count == SealedChunks.length { try seal(isLast: false) }
            let count = min(left.count, SealedChunks.length - buffer.count)
            buffer.append(contentsOf: left[..<count])
            left = UnsafeRawBufferPointer(rebasing: left[count...])
        }
    }

    /// Writes the last chunk, and has all of it on disk when it returns.
    func finish() throws {
        try seal(isLast: true)
        guard fsync(descriptor) == 0 else { throw SafekeepingFailure.unwritable(path, errno) }
        isFinished = true
    }

    private func seal(isLast: Bool) throws {
        let sealed = try buffer.withUnsafeBytes { try chunks.seal($0, number: number, isLast: isLast) }
        try sealed.ciphertext.withUnsafeBytes { try put($0) }
        try sealed.tag.withUnsafeBytes { try put($0) }
        buffer.removeAll(keepingCapacity: true)
        number += 1
    }

    private func put(_ bytes: UnsafeRawBufferPointer) throws(SafekeepingFailure) {
        var left = bytes
        while !left.isEmpty {
            let count = Glibc.write(descriptor, left.baseAddress, left.count)
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { throw .unwritable(path, errno) }
            left = UnsafeRawBufferPointer(rebasing: left[count...])
        }
        length += bytes.count
    }

    deinit {
        close(descriptor)
        if !isFinished { unlink(path) }
    }
}
