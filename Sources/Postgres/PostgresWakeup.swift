import CLibPQ
import Glibc

/// Wakes the thread that waits on a pipeline; any thread may signal.
package final class PostgresWakeup: Sendable {
    let descriptor: Int32

    package init() throws(PostgresFailure) {
        descriptor = dossier_eventfd()
        guard descriptor >= 0 else {
            throw PostgresFailure(.configuration, "the system gives no more descriptors")
        }
    }

    deinit {
        Glibc.close(descriptor)
    }

    /// Wakes the waiting thread, or the next one to wait.
    ///
    /// Several signals before that count as one.
    package func signal() {
        var one: UInt64 = 1
        _ = Glibc.write(descriptor, &one, MemoryLayout<UInt64>.size)
    }

    /// Takes the signals given so far; whether there were any.
    func drain() -> Bool {
        var count: UInt64 = 0
        return Glibc.read(descriptor, &count, MemoryLayout<UInt64>.size) > 0
    }
}
