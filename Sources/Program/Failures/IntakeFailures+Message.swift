import Intake
import Regulation

extension IntakeFailures {
    /// Every mistake on a line of its own: file, line, column, field, why, and by which rule.
    func message(in language: Language) -> String {
        var lines = failures.map { $0.message(in: language) }
        if omitted > 0 {
            switch language {
            case .dutch: lines.append("… en nog \(omitted).")
            case .english: lines.append("… and \(omitted) more.")
            }
        }
        return lines.joined(separator: "\n")
    }
}
