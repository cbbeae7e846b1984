import Glibc

extension PostgresWakeup {
    /// Waits for a signal alone; for a thread that has no connection to watch.
    package func wait() {
        while !drain() {
            var polled = [pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)]
            _ = ServerLink.poll(&polled, timeout: nil)
        }
    }
}
