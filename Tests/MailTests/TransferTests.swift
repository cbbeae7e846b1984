import Foundation
import Testing

@testable import Mail

@Suite("Transfer encodings")
struct TransferTests {
    @Test("are undone however the bytes are cut into pieces", arguments: 0..<40)
    func pieces(seed: Int) {
        var random = SeededNumbers(UInt64(seed))
        let content = (0..<Int.random(in: 0...500, using: &random)).map { _ in UInt8.random(in: 0...255, using: &random)
        }
        let base64 = Array(Data(content).base64EncodedString(options: .lineLength64Characters).utf8)
        #expect(Self.decoded(base64, .base64, &random) == content)
        let quoted = content.flatMap { byte in
            0x30...0x39 ~= byte || 0x41...0x5A ~= byte
                ? [byte] : Array("=\(String(byte >> 4, radix: 16))\(String(byte & 15, radix: 16).uppercased())".utf8)
        }
        #expect(Self.decoded(quoted, .quotedPrintable, &random) == content)
    }

    @Test("take garbage without an end")
    func garbage() {
        func text(_ encoded: String, _ encoding: TransferEncoding) -> String {
            String(decoding: TransferDecoder.decoded(Array(encoded.utf8), encoding), as: UTF8.self)
        }
        #expect(text("QUJD!! ??RA==QUJD", .base64) == "ABCDABC")
        #expect(text("QUI", .base64) == "AB")
        #expect(text("=", .base64) == "")
        #expect(text("a=\r\nb=\nc=3D=zz=4", .quotedPrintable) == "abc==zz=4")
    }

    private static func decoded(
        _ bytes: [UInt8], _ encoding: TransferEncoding, _ random: inout SeededNumbers
    ) -> [UInt8] {
        var decoder = TransferDecoder(encoding)
        var result: [UInt8] = []
        var rest = bytes[...]
        while !rest.isEmpty {
            let piece = Array(rest.prefix(Int.random(in: 1...7, using: &random)))
            rest = rest.dropFirst(piece.count)
            piece.withUnsafeBytes { decoder.take($0, into: &result) }
        }
        decoder.finish(into: &result)
        return result
    }
}
