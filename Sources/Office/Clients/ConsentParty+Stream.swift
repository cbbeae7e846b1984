import Facts
import Regulation

extension ConsentParty {
    /// The stream of what this party says about a purpose, or about all direct marketing.
    ///
    /// It follows from who and what, so that two commands can't open two, and that whoever decides about a contact can
    /// rely on there being none yet. It sorts beside the client's own stream and says nothing: ids are random.
    func stream(for purpose: ElementID?) -> StreamID {
        var mixed: UInt64 = 0x646F_7373_6965_7201
        for word in [
            client.high, client.low, person?.high ?? 1, person?.low ?? 2, purpose?.high ?? 3, purpose?.low ?? 4,
        ] {
            mixed = Self.mixed(mixed ^ word)
        }
        let low = mixed
        let high = Self.mixed(mixed)
        return StreamID(
            high: (client.high & ~0xFFFF) | 0x7000 | (high & 0x0FFF), low: (low & ~(0b11 << 62)) | (0b10 << 62))
    }

    /// Every stream in which this party, or the client as a whole, may have said something that bears on a purpose.
    func streams(bearingOn purpose: ElementID?) -> [StreamID] {
        var streams: Set<StreamID> = []
        for party in [self, ConsentParty(client: client)] {
            streams.insert(party.stream(for: nil))
            streams.insert(party.stream(for: purpose))
        }
        return streams.sorted()
    }

    /// The finishing steps of SplitMix64: each bit of the result depends on every bit before.
    private static func mixed(_ word: UInt64) -> UInt64 {
        var word = word &+ 0x9E37_79B9_7F4A_7C15
        word = (word ^ (word >> 30)) &* 0xBF58_476D_1CE4_E5B9
        word = (word ^ (word >> 27)) &* 0x94D0_49BB_1331_11EB
        return word ^ (word >> 31)
    }
}
