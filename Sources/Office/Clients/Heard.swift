package import Regulation

/// What was said about contact by others who had, or have, an address or number of a client and its people.
package struct Heard: Sendable {
    package static let nothing = Heard()

    /// By whoever is not on record any more, or never was a client, told as said by the party that has the address now.
    package var said: [Recorded<ConsentEvent>] = []
    /// Where the client is reached, with the others on record who have the address too and said no to something.
    package var addresses: [ReachableAddress] = []

    package init() {}
}
