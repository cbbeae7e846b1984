import Glibc

/// The bytes of a file, read where they are wanted.
package final class FileBytes: ByteSource {
    package let length: Int
    private let descriptor: Int32

    /// Opens a file; a pipe or a device is no file.
    ///
    /// - Throws: ``MailFault/unreadableFile``.
    package init(path: String) throws(MailFault) {
        // Not blocking, so that a pipe without a writer is refused and not waited for.
        descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard descriptor >= 0 else { throw .unreadableFile }
        var status = stat()
        guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
            close(descriptor)
            throw .unreadableFile
        }
        length = Int(status.st_size)
    }

    deinit { close(descriptor) }

    package func read(into buffer: UnsafeMutableRawBufferPointer, at offset: Int) throws -> Int {
        var filled = 0
        while filled < buffer.count {
            let count = pread(
                descriptor, buffer.baseAddress.map { $0 + filled }, buffer.count - filled, off_t(offset + filled))
            if count < 0, errno == EINTR { continue }
            guard count >= 0 else { throw MailFault.unreadableFile }
            if count == 0 { break }
            filled += count
        }
        return filled
    }
}
