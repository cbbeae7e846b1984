import Facts
import Foundation
import Ledger
import Postgres
import TestSupport
import Testing

@testable import Vault

@Suite("Data keys")
struct DataKeysTests {
    private let slot = DataKeySlot(.random(), .relation)

    @Test("are made once, ride with the append, and are found again by whoever asks later")
    func madeOnce() async throws {
        try await VaultFixture.with { vault in
            let claim = try await vault.keys.claim([slot])
            let key = try claim.key(for: slot.subject, .relation)
            #expect(claim.rows.map(\.key) == [key.id])
            #expect(key.generation == 1 && key.epoch == 1)
            _ = try await vault.record([(slot, "Eerste")], with: claim)

            for keys in [vault.keys, try vault.elsewhere()] {
                let again = try await keys.claim([slot])
                #expect(again.rows.isEmpty)
                let found = try again.key(for: slot.subject, .relation)
                #expect(found.id == key.id && found.secret == key.secret && found.fingerprint == key.fingerprint)
            }
        }
    }

    @Test("differ by subject and class, and only those that were claimed are given")
    func slots() async throws {
        try await VaultFixture.with { vault in
            let slots = [slot, DataKeySlot(slot.subject, .invoice), DataKeySlot(.random(), .relation)]
            let claim = try await vault.keys.claim(slots + slots)
            #expect(claim.rows.count == 3)
            #expect(Set(try slots.map { try claim.key(for: $0.subject, $0.retentionClass).fingerprint }).count == 3)
            guard case .keyNotClaimed = failure({ _ = try claim.key(for: slot.subject, .staff) }) else {
                Issue.record("a key that was not claimed was given")
                return
            }
        }
    }

    @Test("that two tasks need at once are made by one, and the other waits for its append")
    func shared() async throws {
        try await VaultFixture.with { vault in
            let slots = (0..<3).map { _ in DataKeySlot(.random(), .contact) }
            try await withThrowingTaskGroup(of: Void.self) { group in
                for task in 0..<32 {
                    group.addTask {
                        // Asked for in every order: slots are taken in one order all the same, so nobody waits for
                        // ever.
                        let order = task.isMultiple(of: 2) ? slots : slots.reversed()
                        _ = try await vault.record(order.map { ($0, "Gesprek \(task)") })
                    }
                }
                try await group.waitForAll()
            }
            let status = try await vault.keys.status()
            #expect(status.keys == 3)
            #expect(status.counts == [KeyCount(epoch: 1, generation: 1, keys: 3)])
        }
    }

    @Test("whose append failed are forgotten, and made anew for whoever waited")
    func abandoned() async throws {
        try await VaultFixture.with { vault in
            let first = try await vault.keys.claim([slot])
            let lost = try first.key(for: slot.subject, .relation).id
            async let second = vault.keys.claim([slot])
            try await Task.sleep(for: .milliseconds(20))
            first.abandon()
            // What is said after the claim ended changes nothing: the key stays forgotten.
            first.settle(after: AppendAnswer(first: 0, count: 1, isRepeated: false))
            let claim = try await second
            #expect(claim.rows.count == 1)
            #expect(try claim.key(for: slot.subject, .relation).id != lost)
        }
    }

    @Test("of an append that turned out to be a repeat are forgotten, as their rows were not stored")
    func repeated() async throws {
        try await VaultFixture.with { vault in
            let claim = try await vault.keys.claim([slot])
            claim.settle(after: AppendAnswer(first: 0, count: 1, isRepeated: true))
            #expect(try await vault.keys.claim([slot]).rows.count == 1)
        }
    }

    @Test("of a claim that somebody dropped don't stay taken")
    func dropped() async throws {
        try await VaultFixture.with { vault in
            func drop() async throws { _ = try await vault.keys.claim([slot]) }
            try await drop()
            #expect(try await vault.keys.claim([slot]).rows.count == 1)
        }
    }

    @Test("are not waited for by a task that was cancelled")
    func cancelled() async throws {
        try await VaultFixture.with { vault in
            let first = try await vault.keys.claim([slot])
            let waiting = Task { try await vault.keys.claim([slot]) }
            try await Task.sleep(for: .milliseconds(20))
            waiting.cancel()
            guard case .failure(let error) = await waiting.result, case .cancelled? = error as? VaultFailure else {
                Issue.record("a cancelled task got a key")
                return
            }
            _ = try await vault.record([(slot, "Gaat door")], with: first)
            #expect(try await vault.keys.claim([slot]).rows.isEmpty)
        }
    }

    @Test("made by two processes at once are one: the loser claims anew and finds the winner's")
    func processes() async throws {
        try await VaultFixture.with { vault in
            let elsewhere = try vault.elsewhere()
            let winner = try await vault.keys.claim([slot])
            let loser = try await elsewhere.claim([slot])
            #expect(winner.rows.count == 1 && loser.rows.count == 1)
            _ = try await vault.record([(slot, "Gewonnen")], with: winner)
            await #expect(throws: AppendFailure.self) {
                _ = try await vault.record([(slot, "Verloren")], with: loser)
            }
            loser.abandon()
            let again = try await elsewhere.claim([slot])
            #expect(again.rows.isEmpty)
            let key = try again.key(for: slot.subject, .relation)
            #expect(try key.id == winner.key(for: slot.subject, .relation).id)
        }
    }

    @Test("that were destroyed are followed by the next generation, never by the first again")
    func generations() async throws {
        try await VaultFixture.with { vault in
            let part = try #require(try await vault.record([(slot, "Weg")]).first).part
            try await vault.destroy(part, rows: false)
            vault.keys.forget(slot.subject)
            let claim = try await vault.keys.claim([slot])
            #expect(claim.rows.map(\.generation) == [2], "though the old row is still there")
            claim.abandon()
            try await vault.tamper("delete from dossier.data_key where key = \(part.key)")
            #expect(try await vault.keys.claim([slot]).rows.map(\.generation) == [2])
            let status = try await vault.keys.status()
            #expect(status.destroyed == 1 && status.keys == 0)
        }
    }

    @Test("of another organisation are out of sight")
    func organisations() async throws {
        try await VaultFixture.with { vault in
            let other = try await VaultFixture(vault.database, vault.database.otherOrganisation, vault.folder)
            _ = try await other.record([(slot, "Van een ander")])
            #expect(try await vault.keys.claim([slot]).rows.count == 1)
            #expect(try await vault.keys.status().keys == 0)
            #expect(try await other.keys.status().keys == 1)
            other.ledger.close()
            await other.pool.close()
        }
    }

    @Test("are counted by epoch and generation, and epochs without a key are named")
    func status() async throws {
        try await VaultFixture.with { vault in
            _ = try await vault.record([(slot, "Eerste tijdvak")])
            _ = try vault.keyring.beginEpoch()
            _ = try await vault.record([(DataKeySlot(.random(), .staff), "Tweede tijdvak")])
            let status = try await vault.keys.status()
            #expect(status.epochs == [1, 2] && status.currentEpoch == 2 && status.missingEpochs.isEmpty)
            #expect(
                status.counts == [
                    KeyCount(epoch: 1, generation: 1, keys: 1), KeyCount(epoch: 2, generation: 1, keys: 1),
                ])
            try FileManager.default.removeItem(
                atPath: "\(vault.folder.path)/keyring/\(vault.organisation)/epoch-1.key")
            #expect(try await vault.elsewhere().status().missingEpochs == [1])
        }
    }
}
