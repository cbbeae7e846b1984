import Facts
import Ledger
import Vault

/// Families with their data keys, made before the clock starts.
///
/// The rows of the keys are appended with the first part that each seals, within the time that is measured.
struct Stock: Sendable {
    let families: [Family]
    private let claim: KeyClaim
    private let rows: [DataKeySlot: DataKeyRow]

    static func make(_ count: Int, for book: Book) async throws -> Stock {
        let families = (0..<count).map { _ in Family(at: Book.clock()) }
        let claim = try await book.keys.claim(
            families.flatMap { family in family.classes.map { DataKeySlot(family.subject, $0) } })
        return Stock(families: families, claim: claim)
    }

    private init(families: [Family], claim: KeyClaim) {
        self.families = families
        self.claim = claim
        rows = Dictionary(
            claim.rows.map { (DataKeySlot($0.subject, $0.retentionClass), $0) }, uniquingKeysWith: { one, _ in one })
    }

    func key(for subject: SubjectID, _ retentionClass: RetentionClass) throws -> DataKey {
        try claim.key(for: subject, retentionClass)
    }

    func row(for subject: SubjectID, _ retentionClass: RetentionClass) -> DataKeyRow? {
        rows[DataKeySlot(subject, retentionClass)]
    }
}
