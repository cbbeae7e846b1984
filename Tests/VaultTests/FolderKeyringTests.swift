import Facts
import Foundation
import Glibc
import Testing

@testable import Vault

@Suite("A keyring in a folder")
struct FolderKeyringTests {
    private let root: TemporaryFolder
    private let organisation = OrganisationID.random()
    private let probe = Array("probe".utf8)

    init() throws {
        root = try TemporaryFolder()
    }

    private var keyring: String { "\(root.path)/keyring" }
    private var folder: String { "\(keyring)/\(organisation)" }

    private func establish() throws(VaultFailure) -> FolderKeyring {
        try FolderKeyring.establish(root: keyring, organisation: organisation)
    }

    private func open() throws(VaultFailure) -> FolderKeyring {
        try FolderKeyring(root: keyring, organisation: organisation)
    }

    private func permissions(_ path: String) -> mode_t {
        var found = stat()
        return lstat(path, &found) == 0 ? found.st_mode & 0o7777 : 0
    }

    @Test("is made with a folder that only its owner may enter and files that only its owner may read")
    func permissions() throws {
        _ = try establish()
        #expect(permissions(keyring) == 0o700)
        #expect(permissions(folder) == 0o700)
        let files = try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
        #expect(files == ["backup.key", "digest.key", "epoch-1.key", "index-1.key", "suppression.key"])
        for file in files { #expect(permissions("\(folder)/\(file)") == 0o600) }
    }

    @Test("has the same keys whenever it is opened or established again, and each key is another one")
    func stable() throws {
        let first = try establish()
        for again in [try open(), try establish()] {
            #expect(again.index.code(of: probe) == first.index.code(of: probe))
            #expect(again.requests.code(of: probe) == first.requests.code(of: probe))
            #expect(again.suppression.code(of: probe) == first.suppression.code(of: probe))
        }
        let codes = [first.index, first.requests, first.suppression].map { $0.code(of: probe) }
        #expect(Set(codes).count == 3)
        let other = try FolderKeyring.establish(root: keyring, organisation: .random())
        #expect(other.index.code(of: probe) != first.index.code(of: probe))
    }

    @Test("that many make at once is one keyring: each key is written by one and read by the others")
    func race() async throws {
        let (keyring, organisation, probe) = (keyring, organisation, probe)
        let codes = try await withThrowingTaskGroup(of: [[UInt8]].self) { group in
            for _ in 0..<24 {
                group.addTask {
                    let made = try FolderKeyring.establish(root: keyring, organisation: organisation)
                    return [made.index, made.requests, made.suppression].map { $0.code(of: probe) }
                }
            }
            return try await group.reduce(into: Set<[[UInt8]]>()) { $0.insert($1) }
        }
        #expect(codes.count == 1)
        let files = try FileManager.default.contentsOfDirectory(atPath: folder)
        #expect(files.count == 5, "no draft is left behind")
    }

    @Test("is never overwritten: the key that is there first stays")
    func neverOverwritten() throws {
        try FileManager.default.createDirectory(
            atPath: root.path + "/k", withIntermediateDirectories: false, attributes: [.posixPermissions: 0o700])
        let folder = KeyFolder(path: root.path + "/k")
        #expect(try folder.write([1], to: "a.key"))
        #expect(try !folder.write([2], to: "a.key"))
        #expect(try folder.read("a.key") == [1])
        #expect(try folder.read("b.key") == nil)
    }

    @Test("forgets the second name that a killed process left of a key")
    func sweeping() throws {
        _ = try establish()
        let second = "\(folder)/.epoch-1.key.0011223344556677"
        #expect(link("\(folder)/epoch-1.key", second) == 0)
        _ = try open()
        #expect(!FileManager.default.fileExists(atPath: second))
        #expect(FileManager.default.fileExists(atPath: "\(folder)/epoch-1.key"))
    }

    @Test("is not made anew by opening: what is missing is said to be missing")
    func missing() throws {
        #expect(failure { _ = try open() }?.fault == .missing)
        _ = try establish()
        for file in ["epoch-1.key", "index-1.key", "digest.key", "suppression.key"] {
            let bytes = try Data(contentsOf: URL(filePath: "\(folder)/\(file)"))
            #expect(unlink("\(folder)/\(file)") == 0)
            guard case .keyring(file: file, .missing) = failure({ _ = try open() }) else {
                Issue.record("\(file) was not missed")
                return
            }
            #expect(try KeyFolder(path: folder).write(Array(bytes), to: file))
        }
        _ = try open()
    }

    @Test("that others may enter or read is refused", arguments: [0o701, 0o710, 0o750, 0o777] as [mode_t])
    func exposed(mode: mode_t) throws {
        _ = try establish()
        #expect(chmod(folder, mode) == 0)
        #expect(failure { _ = try open() }?.fault == .exposed(permissions: mode))
        #expect(chmod(folder, 0o700) == 0)
        #expect(chmod("\(folder)/digest.key", mode & 0o666) == 0)
        let shared = mode & 0o066
        #expect(failure { _ = try open() }?.fault == (shared == 0 ? nil : .exposed(permissions: mode & 0o666)))
    }

    @Test("takes no links and no folders for keys")
    func wrongKind() throws {
        _ = try establish()
        #expect(rename("\(folder)/digest.key", "\(root.path)/elsewhere") == 0)
        #expect(symlink("\(root.path)/elsewhere", "\(folder)/digest.key") == 0)
        #expect(failure { _ = try open() }?.fault == .wrongKind)
        #expect(unlink("\(folder)/digest.key") == 0)
        #expect(mkdir("\(folder)/digest.key", 0o700) == 0)
        #expect(failure { _ = try open() }?.fault == .wrongKind)
    }

    @Test("refuses the keys of another organisation and a key under another name")
    func foreign() throws {
        let other = OrganisationID.random()
        _ = try establish()
        _ = try FolderKeyring.establish(root: keyring, organisation: other)
        #expect(rename("\(keyring)/\(other)/digest.key", "\(folder)/digest.key") == 0)
        #expect(failure { _ = try open() }?.fault == .otherOrganisation)
        #expect(rename("\(folder)/suppression.key", "\(folder)/digest.key") == 0)
        #expect(failure { _ = try open() }?.fault == .otherPurpose)
    }

    @Test("wraps under the newest epoch and unwraps under every epoch at hand")
    func epochs() throws {
        let first = try establish()
        let elsewhere = try open()
        #expect(try first.currentEpoch() == 1)
        #expect(try first.beginEpoch() == 2)
        #expect(try first.currentEpoch() == 2)
        #expect(try first.epochs() == [1, 2])
        for epoch in 1...2 {
            let binding = Self.binding(organisation, epoch: epoch)
            let key = Samples.key()
            let wrapped = try first.wrap(key.secret, for: binding)
            // Another process, which opened the keyring before the epoch began, finds its key too.
            #expect(try elsewhere.unwrap(wrapped, for: binding) == key.secret)
        }
        #expect(try open().currentEpoch() == 2)
    }

    @Test("unwraps nothing whose epoch key is gone, and says so")
    func missingEpoch() throws {
        let first = try establish()
        let binding = Self.binding(organisation, epoch: 1)
        let wrapped = try first.wrap(Samples.key().secret, for: binding)
        _ = try first.beginEpoch()
        #expect(unlink("\(folder)/epoch-1.key") == 0)
        guard case .dataKey(binding.key, .epochMissing) = failure({ _ = try open().unwrap(wrapped, for: binding) })
        else {
            Issue.record("an epoch key that is gone was not missed")
            return
        }
    }

    @Test("unwraps a data key only for whom, what and which generation and epoch it was wrapped")
    func bindings() throws {
        let keyring = try establish()
        _ = try keyring.beginEpoch()
        let right = Self.binding(organisation, epoch: 1)
        let secret = Samples.key().secret
        let wrapped = try keyring.wrap(secret, for: right)
        #expect(try keyring.unwrap(wrapped, for: right) == secret)
        let wrong = [
            Self.binding(.random(), epoch: 1), Self.binding(organisation, subject: .random(), epoch: 1),
            Self.binding(organisation, retentionClass: .invoice, epoch: 1),
            Self.binding(organisation, key: .random(), epoch: 1),
            Self.binding(organisation, generation: 2, epoch: 1), Self.binding(organisation, epoch: 2),
        ]
        for binding in wrong {
            guard case .dataKey(_, .keyDamaged) = failure({ _ = try keyring.unwrap(wrapped, for: binding) }) else {
                Issue.record("a data key was unwrapped for something else")
                continue
            }
        }
        for index in wrapped.indices {
            var changed = wrapped
            changed[index] ^= 0x10
            #expect(failure { _ = try keyring.unwrap(changed, for: right) } != nil)
        }
    }

    @Test("wraps to the bytes that the format says, computed by another program")
    func golden() throws {
        let binding = Self.binding(Samples.organisation, subject: Samples.subject, key: Samples.keyID, epoch: 1)
        let box = try Samples.bytes(100..<132).withUnsafeBytes { plain in
            try SealedBox.seal(
                plain, with: .holding(Samples.bytes(0..<32)), nonce: Samples.bytes(64..<76), for: binding.bytes)
        }
        #expect(
            Samples.hexadecimal(box)
                == "01404142434445464748494a4b86dcc8444e55ed68a1a97959eb1561280db3242bcf4c75580b3a309a17926f58a5a406df"
                + "0df62082d950ecafaa44614f")
    }

    @Test("names faults without a word of the keys")
    func descriptions() throws {
        _ = try establish()
        let text = try String(contentsOfFile: "\(folder)/digest.key", encoding: .utf8)
        let secret = try #require(text.split(separator: "\n").first { $0.hasPrefix("secret ") }).dropFirst(7)
        try Data(text.replacing("check ", with: "chuck ").utf8).write(to: URL(filePath: "\(folder)/digest.key"))
        let found = try #require(failure { _ = try open() })
        #expect(found.fault == .damaged)
        #expect(!"\(found) \(String(reflecting: found))".contains(secret))
        #expect("\(found)".contains("digest.key"))
    }

    private static func binding(
        _ organisation: OrganisationID, subject: SubjectID = Samples.subject,
        retentionClass: RetentionClass = .contact, key: KeyID = Samples.keyID, generation: Int = 1, epoch: Int
    ) -> DataKeyBinding {
        DataKeyBinding(
            organisation: organisation, subject: subject, retentionClass: retentionClass, key: key,
            generation: generation, epoch: epoch)
    }
}
