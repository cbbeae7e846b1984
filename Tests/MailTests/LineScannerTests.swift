import Testing

@testable import Mail

@Suite("Lines of whatever length")
struct LineScannerTests {
    @Test("are found as splitting the whole would", arguments: 0..<60)
    func lines(seed: Int) throws {
        var random = SeededNumbers(UInt64(seed))
        var bytes: [UInt8] = []
        for _ in 0..<Int.random(in: 0...40, using: &random) {
            // Around the lengths at which a buffer or what is lent of a line ends.
            let length =
                [0, 1, 2, 79, 16 << 10, (16 << 10) + 1, (256 << 10) - 1, 256 << 10, (256 << 10) + 1, 600_000]
                .randomElement(using: &random) ?? 0
            bytes += [UInt8](repeating: UInt8.random(in: 0x61...0x7A, using: &random), count: length)
            bytes += [[0x0A], [0x0D, 0x0A], [0x0D, 0x0D, 0x0A], []].randomElement(using: &random) ?? []
            if bytes.count > 2_000_000 { break }
        }
        #expect(try Self.scanned(bytes) == Self.split(bytes))
    }

    private static func scanned(_ bytes: [UInt8]) throws -> [[UInt8]] {
        var scanner = LineScanner(MemoryBytes(bytes))
        var lines: [[UInt8]] = []
        var next = 0
        while let line = try scanner.next({ line, head -> (LineScanner.Line, [UInt8]) in (line, Array(head)) }) {
            #expect(line.0.start == next)
            #expect(line.1.elementsEqual(bytes[line.0.start..<line.0.end].prefix(LineScanner.longest)))
            next = line.0.next
            lines.append(Array(bytes[line.0.start..<line.0.end]))
        }
        #expect(next == bytes.count)
        return lines
    }

    private static func split(_ bytes: [UInt8]) -> [[UInt8]] {
        var lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false).map(Array.init)
        let isEnded = lines.last?.isEmpty ?? true
        if isEnded { lines.removeLast() }
        return lines.enumerated().map { index, line in
            let hasEnd = isEnded || index < lines.count - 1
            return hasEnd && line.last == 0x0D ? line.dropLast() : line
        }
    }
}
