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
    /// Who it says it is from and about what; nothing where it says neither.
    package let texts: Opening<Details>
    package let events: [Int64]
    /// How often something was recorded in its stream.
    let version: Int
    /// Where its receipt stands, and the numbers of the parts that are sealed with it.
    let position: Int64
    let parts: [Int]
    /// The message as it came, in one part or in several.
    let original: [SealedReference]

    /// What it was filed as, if it was.
    package var filing: MessageFiling? {
        if case .filed(_, let filing, _) = state { filing } else { nil }
    }
}
