import Facts
package import Regulation

/// What of the organisation itself counts: its financial year, its time zone, its officers.
package enum SettingsRegister: SteppedView {
    package typealias State = Regulation.Organisation
    package typealias Part = Whole
    package typealias Values = OrganisationContent

    package static let name = RegisterName.settings

    package static func parts(of state: Regulation.Organisation) -> [(part: Whole, values: OrganisationContent)] {
        state.content.map { [(.whole, $0)] } ?? []
    }
}
