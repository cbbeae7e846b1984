import Facts
package import Regulation

/// The disclosures that took place, each on record from its own day on; those of a recurring share by their periods.
package enum ShareRegister: SteppedView {
    package typealias State = Share
    package typealias Part = SharePart
    package typealias Values = ShareContent

    package static let name = RegisterName.share

    package static func parts(of state: Share) -> [(part: SharePart, values: ShareContent)] {
        var parts: [(part: SharePart, values: ShareContent)] = []
        if let disclosure = state.disclosure { parts.append((.once, disclosure.content)) }
        for (period, answer) in state.answers {
            switch answer {
            case .took(let confirmation, _):
                if let content = state.content(of: confirmation) { parts.append((.period(period), content)) }
            case .nothing: break
            }
        }
        return parts
    }
}
