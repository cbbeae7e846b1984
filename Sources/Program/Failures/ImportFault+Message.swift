import Intake
import Office
import Regulation
import Reports

extension ImportFault {
    /// File, line, column, field, what is wrong, and by which rule.
    func message(of file: String, in language: Language) -> String {
        switch reason {
        case .unreadable(let problem): problem.message(of: file, at: place, field: field, in: language)
        case .refused(let refusal): "\(file):\(place.line):\(place.column): \(refusal.sentence(in: language))"
        }
    }
}
