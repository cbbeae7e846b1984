import Foundation
import Regulation
import Reports

/// Tells on a terminal how far an import has come.
final class ImportProgress {
    private let language: Language
    private let isTerminal = isatty(STDERR_FILENO) == 1
    private let start = ContinuousClock.now
    private var total = 0
    private var hasShown = false

    init(_ language: Language) {
        self.language = language
    }

    /// Shows how many rows were gone through, once it has taken more than a second.
    func show(_ isRecording: Bool, _ rows: Int) {
        if !isRecording { total = rows }
        guard isTerminal, ContinuousClock.now - start > .seconds(1) else { return }
        let words =
            isRecording
            ? Words("\(rows) van \(total) rijen vastgelegd", "\(rows) of \(total) rows recorded")
            : Words("\(rows) rijen bekeken", "\(rows) rows looked at")
        hasShown = true
        FileHandle.standardError.write(Data("\r\u{1B}[K\(words[language])".utf8))
    }

    func finish() {
        if hasShown { FileHandle.standardError.write(Data("\n".utf8)) }
    }
}
