import Facts
import Ledger
import Office
import Regulation
import Reports

extension Office {
    /// Whose list it is: as of today, with everything recorded so far.
    func masthead() async throws -> Masthead {
        let own = try await registerItems(of: Organisation.self).first
        let head = try await head()
        return Masthead(
            organisation: own?.texts.name ?? .value(organisation.description),
            kvk: own?.texts.field(.kvk)?.value, isPractice: own?.state.content?.practice ?? false, asOf: today,
            knownAt: max(0, head.size - 1), recordedAt: head.size > 0 ? head.recordedAt : nil, zone: zone)
    }
}
