package import Facts

/// What came of reading one message.
package enum MessageReceipt: Hashable, Sendable {
    /// It was recorded; `isMatched` says whether the sender is known.
    case recorded(StreamID, isMatched: Bool)
    /// It was recorded before; `differs` says that a message of the same name had another content.
    case known(differs: Bool)
}
