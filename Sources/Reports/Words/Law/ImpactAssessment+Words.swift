package import Regulation

extension ImpactAssessment: Worded {
    package var words: Words {
        switch self {
        case .required: Words("nodig, nog niet gedaan", "required, not done yet")
        case .notRequired: Words("niet nodig", "not required")
        case .done: Words("gedaan", "done")
        case .notStated: Words("niet opgegeven", "not stated")
        }
    }
}
