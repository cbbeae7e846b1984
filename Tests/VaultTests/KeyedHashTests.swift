import Facts
import Testing

@testable import Vault

@Suite("A keyed hash")
struct KeyedHashTests {
    @Test("is HMAC-SHA256, as another program computes it")
    func vectors() {
        let hash = KeyedHash(.holding(Samples.bytes(0..<32)))
        #expect(
            Samples.hexadecimal(hash.code(of: Array("what do ya want for nothing?".utf8)))
                == "099805f4ac310786968565c098db515cc50862b420ae31e20238312344bed36a")
        #expect(
            Samples.hexadecimal(hash.code(of: []))
                == "d38b42096d80f45f826b44a9d5607de72496a415d3f4a1a8c88e3bb9da8dc1cb")
    }

    @Test("of a key of 20 bytes fits RFC 4231, test case 1")
    func standard() {
        let hash = KeyedHash(.holding([UInt8](repeating: 0x0B, count: 20)))
        #expect(
            Samples.hexadecimal(hash.code(of: Array("Hi There".utf8)))
                == "b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7")
    }

    @Test("gives the same code every time, whatever was hashed in between")
    func reuse() {
        let hash = KeyedHash(.holding(Samples.bytes(0..<32)))
        let first = hash.code(of: [1])
        _ = hash.code(of: Randomness.bytes(500))
        #expect(hash.code(of: [1]) == first)
    }
}
