/// Which channels a "no" is about: every one, unless it names some.
package struct ChannelScope: Hashable, Sendable {
    package static let every = ChannelScope([])

    /// The channels that were named; none means every channel, those to come included.
    package let named: Set<Channel>

    package init(_ named: Set<Channel>) {
        self.named = named
    }

    package func covers(_ channel: Channel) -> Bool {
        named.isEmpty || named.contains(channel)
    }

    /// The channels covered, in the order of their codes.
    package var channels: [Channel] { Channel.allCases.filter(covers).sorted() }
}
