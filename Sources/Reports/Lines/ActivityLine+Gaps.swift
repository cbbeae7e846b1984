import Facts
import Regulation
import Views

extension ActivityLine {
    /// What the register lacks of the activity on a day; one that is over uses no processor any more.
    func gaps(on day: Day, _ parties: [PartyLine]) -> [RegisterGap] {
        switch values.phase {
        case .planned, .running:
            values.content.gaps(
                on: day,
                using: Dictionary(
                    parties.compactMap { party in party.agreementGap(on: day).map { (party.stream, $0) } },
                    uniquingKeysWith: { first, _ in first }))
        case .ended: values.content.gaps(on: day)
        }
    }
}

extension PartyLine {
    fileprivate func agreementGap(on day: Day) -> Gap? {
        switch values.phase {
        case .engaged: values.content.agreementGap(on: day, hasEnded: false)
        case .ended: values.content.agreementGap(on: day, hasEnded: true)
        }
    }
}
