import ArgumentParser
import Facts
import Office
import Regulation

/// Whose word it is, and about which channels.
struct ConsentOptions: ParsableArguments {
    @Argument(help: ArgumentHelp("The client's id.", valueName: "client"))
    var client: String

    @Option(help: ArgumentHelp("The person at the client, by id; the client itself by default.", valueName: "person"))
    var person: String?

    @Option(help: "A channel; give it again for another one.")
    var channel: [Channel] = []

    var channels: Set<Channel> { Set(channel) }
    /// No channel named means every one.
    var scope: ChannelScope { ChannelScope(channels) }

    func party(in office: Office) async throws -> ConsentParty {
        let client: StreamID = try await office.stream(client, as: "CLIENT", .client)
        return ConsentParty(client: client, person: try await office.person(person, at: client))
    }
}
