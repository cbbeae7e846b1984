package import Facts
package import Regulation
import Vault

/// A message that came in, its texts opened and itself not.
package struct MessageItem: Sendable {
    package let stream: StreamID
    package let state: Message
    package let content: MessageContent
    /// When it was received, or read where that is not proven.
    package let occurred: Occurrence
    package let received: Day
    /// Who it says it is from, about what, and its name; nothing where it says none of it.
    package let texts: Opening<Details>
    /// Other messages that have its name, the same `Message-ID`, and are not the same.
    package internal(set) var namesakes: [StreamID] = []
    package let events: [Int64]
    /// How often something was recorded in its stream.
    let version: Int
    /// Where its receipt stands, and the numbers of the parts that are sealed with it.
    package let position: Int64
    package let parts: [Int]
    /// The message as it came, in one part or in several.
    let original: [SealedReference]
    /// Where it stands that it was filed, if it was.
    package let filedAt: Int64?

    /// What it was filed as, if it was.
    package var filing: MessageFiling? {
        if case .filed(_, let filing, _) = state { filing } else { nil }
    }
}
