package import Regulation

extension OfficerDuty: Worded {
    package var words: Words {
        switch self {
        case .appointed: Words("aangesteld", "appointed")
        case .notRequired: Words("niet nodig", "not required")
        case .notStated: Words("niet opgegeven", "not stated")
        }
    }
}
