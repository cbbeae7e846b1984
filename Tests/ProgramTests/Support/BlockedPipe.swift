import Glibc

/// A pipe that is full: whoever writes into it waits, until somebody reads, which nobody does.
///
/// A program that answers into it gets no further than to its answer, and nothing of that gets out.
final class BlockedPipe: Sendable {
    let writing: Int32
    private let reading: Int32
    private let filled: Int

    init() throws {
        var ends: [Int32] = [0, 0]
        guard pipe(&ends) == 0 else { throw ProgramFailure.notStarted(errno) }
        // Only what is named is handed to a program.
        for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
        (reading, writing) = (ends[0], ends[1])
        let flags = fcntl(writing, F_GETFL)
        _ = fcntl(writing, F_SETFL, flags | O_NONBLOCK)
        let page = [UInt8](repeating: UInt8(ascii: "."), count: 4096)
        var filled = 0
        // In the end byte by byte, so that there is not room for one more.
        for size in [4096, 1] {
            while case let count = write(writing, page, size), count > 0 { filled += count }
        }
        self.filled = filled
        // The flag belongs to the pipe, which the program gets as well: it is to wait and not to fail.
        _ = fcntl(writing, F_SETFL, flags)
    }

    deinit {
        close(writing)
        close(reading)
    }

    /// How much was answered into the pipe after it was full.
    var answered: Int {
        get throws {
            var waiting: Int32 = 0
            guard ioctl(reading, UInt(FIONREAD), &waiting) == 0 else { throw ProgramFailure.notStarted(errno) }
            return Int(waiting) - filled
        }
    }
}
