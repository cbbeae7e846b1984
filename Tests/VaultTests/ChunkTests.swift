import Crypto
import Facts
import Ledger
import Testing

@testable import Vault

@Suite("Sealing a document in chunks")
struct ChunkTests {
    /// A mebibyte and three bytes: two chunks.
    private static let document = (0..<(ChunkSealer.chunkLength + 3)).map { UInt8($0 * 7 % 251) }

    private func sealer(
        _ key: DataKey = Samples.key(), command: CommandID = Samples.command, longest: Int = 3 << 20
    ) -> ChunkSealer {
        ChunkSealer(
            in: Samples.organisation, with: key, command: command, ordinal: 3, part: 1,
            commitmentKey: Samples.bytes(0..<64), longest: longest)
    }

    /// Seals a document; each nonce is the next twelve numbers.
    private func seal(
        _ document: [UInt8], command: CommandID = Samples.command
    ) throws -> (boxes: [[UInt8]], part: PartDescription) {
        var sealer = sealer(command: command)
        var boxes: [[UInt8]] = []
        var start = 0
        while start < document.count {
            let end = min(start + ChunkSealer.chunkLength, document.count)
            let first = UInt8(64 + 12 * boxes.count)
            let row = try document[start..<end].withUnsafeBytes {
                try sealer.seal($0, isLast: end == document.count, nonce: Samples.bytes(first..<(first + 12)))
            }
            #expect(row.chunk == boxes.count)
            boxes.append(row.box)
            start = end
        }
        return (boxes, sealer.description(media: .bytes))
    }

    private func open(
        _ boxes: [[UInt8]], _ part: PartDescription, command: CommandID = Samples.command, key: DataKey = Samples.key()
    ) throws -> (result: Opening<Int>, bytes: [UInt8]) {
        let reference = SealedReference(position: 0, command: command, ordinal: 3, part: part)
        var opening = ChunkOpening(reference, with: key, in: Samples.organisation, chunks: boxes.count)
        var bytes: [UInt8] = []
        while let next = opening.next {
            if let alarm = try opening.open(boxes[next], { bytes += $0 }) { return (.unreadable(alarm), bytes) }
        }
        return (opening.result, bytes)
    }

    private func digest(_ bytes: [UInt8]) -> String { Samples.hexadecimal(Array(SHA256.hash(data: bytes))) }

    @Test("gives the bytes that the format says, computed by another program")
    func golden() throws {
        let short = try seal(Array("Proef".utf8))
        #expect(
            short.boxes.map(Samples.hexadecimal) == [
                "01404142434445464748494a4be2b8ac2022398104c5cd1d3d97691d5469d7404fa32019346f5e54fe8b0ef3c4b829d18ffa"
                    + "9cf97309dd2144bd20f1f5fb40980207f2d43eb923ee3f1bd716ffb461bacf62d036d4a76110b0eee9406f1361d5119c"
            ])
        #expect(
            Samples.hexadecimal(short.part.commitment.bytes)
                == "cf28c2681e005f7fded16c5ec974eeafed23e554f70624c2ce60fd22dd3f2f3b")
        let long = try seal(Self.document)
        #expect(long.boxes.count == 2)
        #expect(digest(long.boxes[0]) == "d0dccc8064b8eacd47550393198f389c8b5ee38b1322832f7d65c6496b33ff60")
        #expect(
            Samples.hexadecimal(long.boxes[1]) == "014c4d4e4f5051525354555657359cd90638c49bda212d471d337468560b0d8e")
        #expect(
            Samples.hexadecimal(long.part.commitment.bytes)
                == "6f14022551eaa9343a4f8a61daade9a660b466ac778fd232fd8a84f851e060e4")
    }

    @Test("and opening it gives back every length", arguments: [-1, 0, 1])
    func roundTrip(beyond: Int) throws {
        for length in [1, 2 * ChunkSealer.chunkLength + beyond] {
            let document = Randomness.bytes(length)
            let sealed = try seal(document)
            let opened = try open(sealed.boxes, sealed.part)
            #expect(opened.result == .value(length))
            #expect(opened.bytes == document)
            #expect(sealed.part.name == .content)
            #expect(sealed.part.lengthClass == PartDescription.lengthClass(of: length))
        }
    }

    @Test("lets no chunk be left out, swapped, repeated, added or cut off")
    func attacks() throws {
        let sealed = try seal(Self.document + Self.document)
        let other = try seal(Self.document, command: .random())
        let (one, two, three) = (sealed.boxes[0], sealed.boxes[1], sealed.boxes[2])
        #expect(try open([one, two, three], sealed.part).result == .value(2 * Self.document.count))
        let attacks: [(String, [[UInt8]])] = [
            ("the first dropped", [two, three]), ("one in between dropped", [one, three]),
            ("the last dropped", [one, two]), ("all but the first dropped", [one]),
            ("two swapped", [two, one, three]), ("the last in front", [one, three, two]),
            ("one repeated", [one, one, two, three]), ("the last repeated", [one, two, three, three]),
            ("one in another's place", [one, one, three]), ("another's first", [other.boxes[0], two, three]),
            ("another's last", [one, two, other.boxes[1]]), ("all of another", other.boxes),
        ]
        for (attack, boxes) in attacks {
            #expect(try open(boxes, sealed.part).result == .unreadable(.tagWrong), "\(attack)")
        }
    }

    @Test("binds it to its event, its key and its commitment")
    func bindings() throws {
        let sealed = try seal(Array("Proef".utf8))
        let other = try seal(Array("Ander".utf8))
        #expect(try open(sealed.boxes, sealed.part, command: .random()).result == .unreadable(.tagWrong))
        #expect(
            try open(sealed.boxes, sealed.part, key: Samples.key(.random())).result == .unreadable(.tagWrong),
            "the same bytes under another id")
        #expect(
            try open(sealed.boxes, sealed.part, key: Samples.key(secret: Samples.bytes(1..<33))).result
                == .unreadable(.tagWrong))
        #expect(try open(sealed.boxes, other.part).result == .unreadable(.commitmentWrong))
        // A part of the same place doesn't pass for a chunk, nor the other way round.
        let part = try Sealer(organisation: Samples.organisation).seal(
            Array("Proef".utf8), name: .content, media: .bytes, with: Samples.key(), command: Samples.command,
            ordinal: 3, part: 1)
        #expect(try open([part.row.box], part.description).result == .unreadable(.tagWrong))
    }

    @Test("makes every changed byte of a box an alarm")
    func tampering() throws {
        let sealed = try seal(Array("Proef".utf8))
        for index in sealed.boxes[0].indices {
            var box = sealed.boxes[0]
            box[index] ^= 1
            let expected: Alarm = index == 0 ? .boxMalformed : .tagWrong
            #expect(try open([box], sealed.part).result == .unreadable(expected))
        }
        for length in 0..<sealed.boxes[0].count {
            guard case .unreadable = try open([Array(sealed.boxes[0].prefix(length))], sealed.part).result else {
                Issue.record("a box of \(length) bytes opened")
                return
            }
        }
    }

    @Test("refuses pieces of a wrong length, and a document that is too long")
    func lengths() throws {
        let piece = [UInt8](repeating: 7, count: ChunkSealer.chunkLength)
        var short = sealer()
        #expect(failure { _ = try piece.dropLast().withUnsafeBytes { try short.seal($0, isLast: false) } } != nil)
        var empty = sealer()
        #expect(failure { _ = try [UInt8]().withUnsafeBytes { try empty.seal($0, isLast: true) } } != nil)
        var long = sealer()
        for _ in 0..<3 { _ = try piece.withUnsafeBytes { try long.seal($0, isLast: false) } }
        guard
            case .partTooLong(_, 3_145_728) = failure({
                _ = try piece.prefix(1).withUnsafeBytes { try long.seal($0, isLast: true) }
            })
        else {
            Issue.record("a document that is too long was sealed")
            return
        }
    }
}
