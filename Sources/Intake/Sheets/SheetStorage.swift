import Glibc

/// Where the bytes of a sheet are: on disk, or in memory.
final class SheetStorage: Sendable {
    private enum Place {
        case disk(descriptor: Int32, size: Int, changed: Int64)
        case memory([UInt8])
    }

    private let place: Place

    init(bytes: [UInt8]) {
        place = .memory(bytes)
    }

    init(path: String, limit: Int) throws(SourceProblem) {
        // Not blocking, so that a pipe without a writer is refused and not waited for.
        let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard descriptor >= 0 else { throw errno == ENOENT ? .notFound : .notReadable }
        var status = stat()
        let problem: SourceProblem? =
            if fstat(descriptor, &status) != 0 {
                .notReadable
            } else if status.st_mode & S_IFMT != S_IFREG {
                .notAFile
            } else if status.st_size > limit {
                .tooLarge(limit: limit)
            } else {
                nil
            }
        if let problem {
            close(descriptor)
            throw problem
        }
        place = .disk(descriptor: descriptor, size: status.st_size, changed: SheetStorage.changed(status))
    }

    deinit {
        switch place {
        case .disk(let descriptor, _, _): close(descriptor)
        case .memory: break
        }
    }

    /// Whether the file has the size and the time of its last change that it had when it was opened.
    var isUnchanged: Bool {
        switch place {
        case .memory: return true
        case .disk(let descriptor, let size, let changed):
            var status = stat()
            guard fstat(descriptor, &status) == 0 else { return false }
            return status.st_size == size && SheetStorage.changed(status) == changed
        }
    }

    /// At most so many bytes from an offset on; none at the end.
    func piece(at offset: Int, count: Int) throws(IntakeProblem) -> [UInt8] {
        switch place {
        case .memory(let bytes):
            return Array(bytes[min(offset, bytes.count)..<min(offset + count, bytes.count)])
        case .disk(let descriptor, _, _):
            var problem: IntakeProblem?
            let piece = [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
                while true {
                    let read = pread(descriptor, buffer.baseAddress, count, off_t(offset))
                    if read < 0, errno == EINTR { continue }
                    if read < 0 { problem = .source(.notReadable) }
                    filled = max(0, read)
                    return
                }
            }
            if let problem { throw problem }
            return piece
        }
    }

    /// In nanoseconds.
    private static func changed(_ status: stat) -> Int64 {
        Int64(status.st_mtim.tv_sec) &* 1_000_000_000 &+ Int64(status.st_mtim.tv_nsec)
    }
}
