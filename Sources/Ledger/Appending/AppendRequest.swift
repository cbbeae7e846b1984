package import Facts

/// The facts of one command, with everything that must stand or fall with them.
///
/// An append may write several streams and rely on others that it only read. Every stream it writes has a guard.
package struct AppendRequest: Sendable {
    package let command: CommandID
    /// A keyed digest of the request, to tell a repeated command from another one under the same id.
    package let digest: [UInt8]
    package let events: [EntryDraft]
    package let guards: [StreamGuard]
    package let streams: [NewStream]
    package let parts: [SealedRow]
    package let keys: [DataKeyRow]
    package let index: [IndexRow]

    package init(
        command: CommandID,
        digest: [UInt8],
        events: [EntryDraft],
        guards: [StreamGuard],
        streams: [NewStream] = [],
        parts: [SealedRow] = [],
        keys: [DataKeyRow] = [],
        index: [IndexRow] = []
    ) {
        self.command = command
        self.digest = digest
        self.events = events
        self.guards = guards
        self.streams = streams
        self.parts = parts
        self.keys = keys
        self.index = index
    }
}
