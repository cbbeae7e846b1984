import Facts

/// What a command wants to read before it decides.
struct LoadRequest: Sendable {
    let command: CommandID
    /// Streams by themselves.
    var streams: [StreamID] = []
    /// Streams together with all that belong to them: a client with its contacts, consents and engagements.
    var families: [StreamID] = []
}
