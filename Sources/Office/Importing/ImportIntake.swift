import Facts

/// The import that facts are recorded for: the stream that tells of it, and the command that began it.
struct ImportIntake: Sendable {
    let stream: StreamID
    let command: CommandID
    let actor: ActorID
}
