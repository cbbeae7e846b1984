import Facts
import Testing

@testable import Vault

@Suite("A key file")
struct KeyFileTests {
    private let organisation = OrganisationID.random()

    private func fault(_ bytes: [UInt8], as purpose: KeyPurpose = .epoch(1)) -> KeyFault? {
        do {
            _ = try KeyFile(bytes, purpose: purpose, organisation: organisation)
            return nil
        } catch {
            return error
        }
    }

    @Test("gives back the key that was written, and every key is another one")
    func roundTrip() throws {
        let written = KeyFile(purpose: .index(2), organisation: organisation)
        let read = try KeyFile(written.bytes, purpose: .index(2), organisation: organisation)
        #expect(read.key == written.key)
        #expect(read.secret == written.secret)
        #expect(read.bytes == written.bytes)
        #expect(KeyFile(purpose: .index(2), organisation: organisation).secret != written.secret)
        #expect(written.bytes.count <= KeyFile.largestSize)
    }

    @Test("that was cut off anywhere is told to be truncated or damaged, and never read")
    func truncation() {
        let bytes = KeyFile(purpose: .epoch(1), organisation: organisation).bytes
        for length in 0..<bytes.count {
            let found = fault(Array(bytes.prefix(length)))
            #expect(found == .truncated || found == .damaged || found == .newerFormat, "cut after \(length) bytes")
        }
        #expect(fault(Array(bytes.dropLast(80))) == .truncated)
        #expect(fault([]) == .truncated)
    }

    @Test("with any bit changed is refused")
    func changedBits() {
        let bytes = KeyFile(purpose: .epoch(1), organisation: organisation).bytes
        for index in bytes.indices {
            for bit in 0..<8 {
                var changed = bytes
                changed[index] ^= 1 << UInt8(bit)
                #expect(fault(changed) != nil, "bit \(bit) of byte \(index)")
            }
        }
    }

    @Test("of another organisation, another purpose, a newer format or no key at all is told apart")
    func foreign() {
        let ours = KeyFile(purpose: .epoch(1), organisation: organisation).bytes
        #expect(fault(KeyFile(purpose: .epoch(1), organisation: .random()).bytes) == .otherOrganisation)
        #expect(fault(ours, as: .epoch(2)) == .otherPurpose)
        #expect(fault(ours, as: .suppression) == .otherPurpose)
        #expect(fault(Array("-----BEGIN PRIVATE KEY-----\n".utf8)) == .notAKey)
        let newer = String(decoding: ours, as: UTF8.self).replacing("dossier key 1\n", with: "dossier key 2\n")
        #expect(fault(Array(newer.utf8)) == .newerFormat)
        #expect(fault(ours + Array("more\n".utf8)) == .damaged)
    }
}
