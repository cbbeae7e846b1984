package import Intake
package import Regulation

/// Why a row can't be recorded, and where it stands.
package struct ImportFault: Sendable {
    package enum Reason: Sendable {
        case unreadable(IntakeProblem)
        case refused(Refusal)
    }

    package let place: SourcePlace
    /// The field, with its column.
    package let field: String
    package let reason: Reason

    init(_ fault: SheetFault) {
        place = fault.place
        field = fault.field
        reason = .unreadable(fault.problem)
    }

    init(_ refusal: Refusal, at place: SourcePlace) {
        self.place = place
        field = ""
        reason = .refused(refusal)
    }
}
