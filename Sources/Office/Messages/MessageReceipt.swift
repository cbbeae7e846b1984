package import Facts

/// What came of reading one message.
package enum MessageReceipt: Hashable, Sendable {
    /// It was recorded; `isMatched` says whether the sender is known, `namesakes` which others have its `Message-ID`.
    case recorded(StreamID, isMatched: Bool, namesakes: [StreamID])
    /// It was recorded before.
    case known
    /// It would be recorded, under this command, if this were no trial.
    case foreseen(CommandID, isMatched: Bool, hasNamesakes: Bool)
}
