import Facts
import Foundation
import Ledger
import Testing

@testable import Vault

@Suite("Sealing a part")
struct SealerTests {
    private let sealer = Sealer(organisation: Samples.organisation)
    private static let plaintext = Array(#"{"name":"Proef"}"#.utf8)

    private func seal(_ plaintext: [UInt8] = plaintext, with key: DataKey = Samples.key()) throws -> SealedPart {
        try sealer.seal(
            plaintext, name: .details, media: .json, with: key, command: Samples.command, ordinal: 3, part: 1)
    }

    private func reference(_ part: PartDescription, command: CommandID = Samples.command, ordinal: Int = 3)
        -> SealedReference
    {
        SealedReference(position: 0, command: command, ordinal: ordinal, part: part)
    }

    private func open(
        _ box: [UInt8], _ reference: SealedReference, with key: DataKey = Samples.key(),
        in organisation: OrganisationID = Samples.organisation
    ) -> Opening<[UInt8]> {
        Opener.open(box, of: reference, with: key, in: organisation)
    }

    /// The description with one thing in it changed.
    private func changed(
        _ part: PartDescription, number: Int? = nil, subject: SubjectID? = nil, retentionClass: RetentionClass? = nil,
        commitment: Commitment? = nil
    ) -> PartDescription {
        PartDescription(
            number: number ?? part.number, name: part.name, subject: subject ?? part.subject,
            retentionClass: retentionClass ?? part.retentionClass, key: part.key, media: part.media, length: 1,
            commitment: commitment ?? part.commitment)
    }

    @Test("and opening it gives back every length", arguments: [0, 1, 15, 16, 17, 200, 65_536, Sealer.largestPart])
    func roundTrip(length: Int) throws {
        let plaintext = Randomness.bytes(length)
        let sealed = try seal(plaintext)
        #expect(open(sealed.row.box, reference(sealed.description)) == .value(plaintext))
        #expect(sealed.row.box.count == length + Commitment.keyLength + SealedBox.overhead)
        #expect(sealed.description.lengthClass == PartDescription.lengthClass(of: length))
    }

    @Test("of more than a mebibyte is refused")
    func tooLong() {
        guard
            case .partTooLong(Sealer.largestPart + 1, Sealer.largestPart) = failure({
                _ = try seal([UInt8](repeating: 0, count: Sealer.largestPart + 1))
            })
        else {
            Issue.record("a part that is too long was sealed")
            return
        }
    }

    @Test("describes it in the entry as it is stored")
    func description() throws {
        let sealed = try seal()
        #expect(sealed.description.number == 1 && sealed.row.part == 1 && sealed.row.event == 3)
        #expect(sealed.description.subject == Samples.subject && sealed.row.subject == Samples.subject)
        #expect(sealed.description.retentionClass == .contact && sealed.row.retentionClass == .contact)
        #expect(sealed.description.key == Samples.keyID && sealed.row.key == Samples.keyID)
        #expect(sealed.description.name == .details && sealed.description.media == .json)
    }

    @Test("twice never gives the same box or the same commitment")
    func fresh() throws {
        let (one, other) = (try seal(), try seal())
        #expect(one.row.box != other.row.box)
        #expect(Set([one, other].map { Array($0.row.box[1..<13]) }).count == 2)
        #expect(one.description.commitment != other.description.commitment)
    }

    @Test("gives the bytes that the format says, computed by another program")
    func golden() throws {
        let sealing = Sealer.Sealing(
            plaintext: Self.plaintext, name: .details, media: .json, key: Samples.key(), command: Samples.command,
            ordinal: 3, part: 1)
        let sealed = try Samples.bytes(0..<76).withUnsafeBytes { try sealer.seal(sealing, random: $0) }
        #expect(
            Samples.hexadecimal(sealed.row.box)
                == "01404142434445464748494a4be2b8ac2022398104c5cd1d3d97691d5469d7404fa32019346f5e54fe8b0ef3c4b829d18f"
                + "fa9cf97309dd2144bd20f1f5fb40980207f2d43eb923ee3f1bd716ff9f31bbcb69bb0990759111eaf31ede1530cfc5b6a1"
                + "317d8ffab754724a09541a")
        #expect(
            Samples.hexadecimal(sealed.description.commitment.bytes)
                == "097ec9d696817d7d7824c6ee22a228a6bd587b6209b46f050bb1412710834bca")
    }

    @Test("binds it to everything it belongs to: anything else is unreadable, and never erased")
    func bindings() throws {
        let sealed = try seal()
        let (box, part) = (sealed.row.box, sealed.description)
        #expect(open(box, reference(part)) == .value(Self.plaintext))
        let alarm = Opening<[UInt8]>.unreadable(.tagWrong)
        #expect(open(box, reference(part), in: .random()) == alarm)
        #expect(open(box, reference(part, command: .random())) == alarm)
        #expect(open(box, reference(part, ordinal: 4)) == alarm)
        #expect(open(box, reference(changed(part, number: 2))) == alarm)
        #expect(open(box, reference(changed(part, subject: .random()))) == alarm)
        #expect(open(box, reference(changed(part, retentionClass: .invoice))) == alarm)
        #expect(open(box, reference(part), with: Samples.key(.random())) == alarm, "the same bytes under another id")
        #expect(open(box, reference(part), with: Samples.key(secret: Samples.bytes(1..<33))) == alarm)
    }

    @Test("binds every bit of its identifiers", arguments: 0..<128)
    func identifierBits(bit: Int) throws {
        let sealed = try seal()
        let flip: (UInt64, UInt64) = bit < 64 ? (1 << UInt64(bit), 0) : (0, 1 << UInt64(bit - 64))
        func flipped<Kind>(_ id: Identifier<Kind>) -> Identifier<Kind> {
            Identifier(high: id.high ^ flip.0, low: id.low ^ flip.1)
        }
        let (box, part) = (sealed.row.box, sealed.description)
        let alarm = Opening<[UInt8]>.unreadable(.tagWrong)
        #expect(open(box, reference(part), in: flipped(Samples.organisation)) == alarm)
        #expect(open(box, reference(part, command: flipped(Samples.command))) == alarm)
        #expect(open(box, reference(changed(part, subject: flipped(Samples.subject)))) == alarm)
        #expect(open(box, reference(part), with: Samples.key(flipped(Samples.keyID))) == alarm)
    }

    @Test("makes every changed bit of the box an alarm")
    func tampering() throws {
        let sealed = try seal()
        for index in sealed.row.box.indices {
            for bit in 0..<8 {
                var box = sealed.row.box
                box[index] ^= 1 << UInt8(bit)
                let expected: Alarm = index == 0 ? .boxMalformed : .tagWrong
                #expect(open(box, reference(sealed.description)) == .unreadable(expected))
            }
        }
        for length in 0..<sealed.row.box.count {
            guard case .unreadable = open(Array(sealed.row.box.prefix(length)), reference(sealed.description)) else {
                Issue.record("a box of \(length) bytes opened")
                continue
            }
        }
    }

    @Test("keeps a part from being replaced by another, whole one: the entry committed to the first")
    func replaced() throws {
        let first = try seal()
        let second = try seal(Array(#"{"name":"Ander"}"#.utf8))
        #expect(open(second.row.box, reference(first.description)) == .unreadable(.commitmentWrong))
        let other = try #require(Commitment(bytes: [UInt8](repeating: 7, count: 32)))
        let part = changed(first.description, commitment: other)
        #expect(open(first.row.box, reference(part)) == .unreadable(.commitmentWrong))
    }

    @Test("leaves no trace of the plaintext in the box or the entry, in whatever writing")
    func canary() throws {
        let canary = "kanarie.vogel@voorbeeld.example"
        let sealed = try sealer.seal(
            Details([.email: canary, .name: canary]), with: Samples.key(), command: Samples.command, ordinal: 0,
            part: 0)
        let writings = [
            Data(canary.utf8), Data(Hexadecimal.text(of: Array(canary.utf8)).utf8),
            Data(Data(canary.utf8).base64EncodedString().prefix(24).utf8),
            try #require(canary.data(using: .utf16LittleEndian)), try #require(canary.data(using: .utf16BigEndian)),
        ]
        let printed = "\(sealed.description) \(sealed.row) \(Details([.email: canary]))"
        for place in [Data(sealed.row.box), Data(printed.utf8), Data(sealed.description.commitment.bytes)] {
            for writing in writings { #expect(place.range(of: writing) == nil) }
        }
        let opened = open(
            sealed.row.box,
            SealedReference(
                position: 0, command: Samples.command, ordinal: 0,
                part: sealed.description))
        #expect(!"\(opened) \(String(reflecting: opened.details))".contains("kanarie"))
        #expect(opened.details == .value(Details([.email: canary, .name: canary])))
    }

    @Test("of words gives the same bytes however their accents were typed")
    func text() throws {
        let sealed = try sealer.seal(
            text: "cafe\u{301}", name: .note, with: Samples.key(), command: Samples.command, ordinal: 3, part: 1)
        let opened = open(sealed.row.box, reference(sealed.description))
        #expect(opened == .value(Array("caf\u{E9}".utf8)))
        #expect(opened.text == .value("caf\u{E9}"))
        #expect(sealed.description.media == .text)
    }

    @Test("that opens to something of another form is unreadable")
    func form() throws {
        let sealed = try seal([0xFF, 0xFE])
        let opened = open(sealed.row.box, reference(sealed.description))
        #expect(opened.text == .unreadable(.contentMalformed))
        #expect(opened.details == .unreadable(.contentMalformed))
        let erasure = Erasure(position: 7, at: .distantPast)
        #expect(Opening<[UInt8]>.erased(erasure).details == .erased(erasure))
        #expect(Opening<[UInt8]>.unreadable(.keyMissing).text == .unreadable(.keyMissing))
    }
}
