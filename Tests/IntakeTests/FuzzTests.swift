import Testing

@testable import Intake

@Suite("Whatever is done to a file, it is read or refused with a place")
struct FuzzTests {
    @Test("Cut off, overwritten, doubled and shuffled", arguments: 0..<300)
    func mutation(seed: Int) throws {
        var generator = SeededGenerator(seed: UInt64(seed))
        var bytes = seed.isMultiple(of: 2) ? try Example.bytes() : Array(everything.utf8)
        for _ in 0...Int.random(in: 0...6, using: &generator) { Self.mutate(&bytes, &generator) }
        do {
            let read = try Declaration(SourceText(name: "register.yaml", bytes: bytes))
            #expect(try declaration(read.write()) == read)
        } catch let error as IntakeFailures {
            #expect(!error.failures.isEmpty)
            #expect(error.failures.allSatisfy { $0.place != nil })
            let places = error.failures.compactMap(\.place)
            #expect(places == places.sorted())
        }
    }

    private static func mutate(_ bytes: inout [UInt8], _ generator: inout SeededGenerator) {
        guard !bytes.isEmpty else { return }
        let place = Int.random(in: 0..<bytes.count, using: &generator)
        let end = min(bytes.count, place + Int.random(in: 1...200, using: &generator))
        switch Int.random(in: 0..<6, using: &generator) {
        case 0: bytes.removeSubrange(place...)
        case 1: bytes.removeSubrange(place..<end)
        case 2: bytes.insert(contentsOf: bytes[place..<end], at: place)
        case 3: bytes[place] = UInt8.random(in: 0...255, using: &generator)
        case 4: bytes[place] = Array(":-[]{}#&*!|>'\"%@`, \n\t\r?".utf8).randomElement(using: &generator) ?? 0
        default:
            let other = Int.random(in: 0..<bytes.count, using: &generator)
            bytes.swapAt(place, other)
        }
    }
}
