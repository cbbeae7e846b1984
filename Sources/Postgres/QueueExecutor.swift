import Dispatch

/// Runs an actor's jobs one after the other on a queue of its own.
///
/// libpq blocks its thread until the server answers. On the threads that all tasks share, as many such calls as
/// there are cores stop the whole program; here they stop only their own connection.
final class QueueExecutor: SerialExecutor {
    private let queue: DispatchQueue

    init(label: String) {
        queue = DispatchQueue(label: label)
    }

    func enqueue(_ job: consuming ExecutorJob) {
        let job = UnownedJob(job)
        queue.async { job.runSynchronously(on: self.asUnownedSerialExecutor()) }
    }

    func checkIsolated() {
        dispatchPrecondition(condition: .onQueue(queue))
    }
}
