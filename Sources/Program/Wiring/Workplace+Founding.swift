import Facts
import Installation
import Office
import Vault

extension Workplace {
    /// Founds an organisation; one whose founding broke off under the same address is finished.
    func found(_ founding: Founding, by order: Order) async throws -> Office {
        guard founding.isAddress else {
            throw UseFailure.invalid(
                option: "SLUG", expected: "lower-case letters, digits and hyphens, 63 at most, such as example-bv")
        }
        let known = try await organisations().first { $0.slug == founding.slug }
        let organisation = known?.id ?? .random()
        let keyring = try FolderKeyring.establish(root: setup.home.keyring, organisation: organisation)
        let opening = OfficeOpening(
            organisation: organisation, keyring: keyring, configuration: configuration(for: .app), pool: pool,
            clock: Self.clock)
        return try await founding.perform(opening, by: order)
    }
}
