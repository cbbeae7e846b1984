import Facts
package import Regulation

/// The disclosures that took place, each on record from its own day on.
package enum ShareRegister: SteppedView {
    package typealias State = Share
    package typealias Part = Whole
    package typealias Values = ShareContent

    package static let name = RegisterName.share
    package static let isBrief = true

    package static func parts(of state: Share) -> [(part: Whole, values: ShareContent)] {
        switch state {
        case .notRecorded: []
        case .recorded(let content, _): [(.whole, content)]
        }
    }
}
