import Facts
import Postgres
import Testing

@testable import Vault

@Suite("Failures of the vault")
struct VaultFailureTests {
    @Test("say what to do or what is wrong, each in its own words")
    func descriptions() {
        let faults: [KeyFault] = [
            .missing, .truncated, .damaged, .notAKey, .newerFormat, .otherOrganisation, .otherPurpose,
            .exposed(permissions: 0o644), .ownedByAnother, .wrongKind, .unreadable(error: 5), .unwritable(error: 5),
            .diskFull,
        ]
        var failures = faults.map { VaultFailure.keyring(file: "digest.key", $0) }
        failures += [
            .database(.decoding("a column")), .partTooLong(size: 2, limit: 1),
            .dataKey(Samples.keyID, .keyDamaged), .keyNotClaimed(Samples.subject, .invoice), .cipher, .cancelled,
        ]
        let texts = Set(failures.map(\.description))
        #expect(texts.count == failures.count)
        #expect(texts.contains { $0.contains("644") })
        for text in texts { #expect(!text.contains(Samples.subject.description)) }
    }
}

@Suite("The digest of a request")
struct RequestDigestTests {
    @Test("is the same for the same request, and another for every other request and keyring")
    func digests() throws {
        let folder = try TemporaryFolder()
        let keyrings = try (0..<2).map { _ in
            try FolderKeyring.establish(root: "\(folder.path)/keyring", organisation: .random())
        }
        let digests = keyrings.map { RequestDigest(keyring: $0) }
        let request = Array(#"{"name":"Proef"}"#.utf8)
        #expect(digests[0].digest(of: request) == digests[0].digest(of: request))
        #expect(digests[0].digest(of: request).count == 32)
        #expect(digests[0].digest(of: request) != digests[1].digest(of: request))
        #expect(digests[0].digest(of: request) != digests[0].digest(of: request + [0]))
        #expect(digests[0].digest(of: request) != keyrings[0].index.code(of: request))
    }
}
