import Foundation

/// Tells how far long work has come: on a terminal on one line that is written over, elsewhere not at all.
final class CountProgress {
    private let what: String
    private let isTerminal = isatty(STDERR_FILENO) == 1
    private let start = ContinuousClock.now
    private var lastShown = ContinuousClock.now
    private var hasShown = false

    init(what: String) {
        self.what = what
    }

    /// Shows "12 of 40 clients" once the work has taken more than a second, ten times a second at most.
    func show(_ done: Int, of total: Int) {
        let now = ContinuousClock.now
        guard isTerminal, now - start > .seconds(1), now - lastShown > .milliseconds(100) else { return }
        lastShown = now
        hasShown = true
        FileHandle.standardError.write(Data("\r\(done) of \(total) \(what)".utf8))
    }

    func finish() {
        if hasShown { FileHandle.standardError.write(Data("\n".utf8)) }
    }
}
