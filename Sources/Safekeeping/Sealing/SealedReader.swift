import Foundation
import Glibc
import Vault

/// Reads a sealed file from its beginning to its end; nothing of a chunk is lent before its tag was found to be right.
final class SealedReader {
    let header: SealedHeader
    let path: String
    private let descriptor: Int32
    private let chunks: SealedChunks
    private let start: Int
    private let size: Int
    private var buffer = Data()
    private var number: UInt64 = 0
    private var position: Int

    /// - Parameters:
    ///   - path: The file.
    ///   - keys: Those that may open it.
    /// - Throws: `SafekeepingFailure`, that names the file, where it isn't a sealed one or no key fits.
    init(_ path: String, keys: [BackupKey]) throws(SafekeepingFailure) {
        self.path = path
        descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard descriptor >= 0 else { throw .file(path: path, error: errno) }
        var found = stat()
        guard fstat(descriptor, &found) == 0, found.st_mode & S_IFMT == S_IFREG else {
            close(descriptor)
            throw .notSealed(file: path)
        }
        size = Int(found.st_size)
        do throws(SafekeepingFailure) {
            header = try SealedHeader(
                try Self.read(descriptor, SealedHeader.largestSize, at: 0, of: path), file: path)
            let (organisation, wanted) = (header.organisation, header.key)
            guard let key = keys.first(where: { $0.key == wanted && $0.organisation == organisation }) else {
                throw .keyNotGiven(file: path, key: wanted)
            }
            chunks = SealedChunks(header, key: key)
        } catch {
            close(descriptor)
            throw error
        }
        start = header.bytes.count
        position = start
    }

    deinit { close(descriptor) }

    /// The header of a file, without a key.
    static func header(of path: String) throws(SafekeepingFailure) -> SealedHeader {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard descriptor >= 0 else { throw .file(path: path, error: errno) }
        defer { close(descriptor) }
        return try SealedHeader(try read(descriptor, SealedHeader.largestSize, at: 0, of: path), file: path)
    }

    /// How far it has been read, of how much.
    var progress: (done: Int, of: Int) { (position, size) }

    var isAtEnd: Bool { buffer.isEmpty && position >= size && number > 0 }

    /// Reads exactly so many bytes.
    func read(_ count: Int) throws -> Data {
        while buffer.count < count {
            guard position < size || number == 0 else { throw SafekeepingFailure.truncated(file: path) }
            try openNext()
        }
        let taken = buffer.prefix(count)
        buffer = buffer.count == count ? Data() : Data(buffer.dropFirst(count))
        return Data(taken)
    }

    /// Reads what is left, and finds the end where it should be.
    func readToEnd() throws {
        buffer = Data()
        while position < size || number == 0 {
            try openNext()
            buffer = Data()
        }
    }

    private func openNext() throws {
        let length = min(SealedChunks.sealedLength, size - position)
        let isLast = position + length >= size
        let sealed = Data(try Self.read(descriptor, length, at: position, of: path))
        guard sealed.count == length, length >= SealedChunks.tagLength else {
            throw SafekeepingFailure.truncated(file: path)
        }
        guard let plaintext = chunks.open(sealed, number: number, isLast: isLast) else {
            // What opens as one that others follow was the last that was left of more.
            let isCutOff = isLast && chunks.open(sealed, number: number, isLast: false) != nil
            throw isCutOff
                ? SafekeepingFailure.truncated(file: path) : .damaged(file: path, offset: position)
        }
        buffer.append(plaintext)
        position += length
        number += 1
    }

    private static func read(
        _ descriptor: Int32, _ count: Int, at offset: Int, of path: String
    ) throws(SafekeepingFailure) -> [UInt8] {
        var bytes = [UInt8](repeating: 0, count: count)
        var filled = 0
        while filled < count {
            let read = bytes.withUnsafeMutableBytes {
                pread(descriptor, $0.baseAddress.map { $0 + filled }, count - filled, off_t(offset + filled))
            }
            if read < 0, errno == EINTR { continue }
            guard read >= 0 else { throw .file(path: path, error: errno) }
            if read == 0 { break }
            filled += read
        }
        return Array(bytes.prefix(filled))
    }
}
