import Facts
import Installation
import Office
import Regulation
import Vault

extension Workplace {
    /// Founds an organisation; one whose founding broke off under the same address is finished.
    func found(_ founding: Founding, by order: Order) async throws -> Office {
        guard founding.isAddress else {
            throw UseFailure.invalid(option: "SLUG", expected: .address)
        }
        try Self.requireSound(founding, by: order)
        let known = try await organisations().first { $0.slug == founding.slug }
        let organisation = known?.id ?? .random()
        // A keyring is made before its organisation stands in the directory, so one that is there has one. Where it
        // can't be found that is an alarm, and never a reason to make another.
        let root = setup.home.keyring
        let keyring =
            known == nil
            ? try FolderKeyring.establish(root: root, organisation: organisation)
            : try FolderKeyring(root: root, organisation: organisation)
        let opening = OfficeOpening(
            organisation: organisation, keyring: keyring, journal: setup.home.journal,
            configuration: configuration(for: .app), pool: pool, clock: Self.clock)
        return try await founding.perform(opening, by: order)
    }

    /// Asks the law first: a refusal leaves neither keys nor a place in the directory.
    private static func requireSound(_ founding: Founding, by order: Order) throws {
        guard let zone = founding.content.zone else { throw Refusal.unknownTimeZone }
        let today = zone.day(of: clock())
        let occurred = order.occurred ?? .day(today)
        let moment = Moment(
            occurred: occurred, day: zone.day(of: occurred), today: today, tense: order.tense ?? .deciding)
        _ = try Organisation().decide(.create(founding.content), at: moment)
    }
}
