import Foundation
import Installation

/// Tells on standard error what takes long, where somebody is looking.
struct StepProgress: Sendable {
    private let isTerminal = isatty(STDERR_FILENO) == 1

    func show(_ step: SetupStep) {
        guard isTerminal else { return }
        FileHandle.standardError.write(Data("\(step)\n".utf8))
    }
}
