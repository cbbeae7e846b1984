package import Facts
package import Mail

/// What came of reading mail.
package struct MailSummary: Hashable, Sendable {
    /// Messages that were read, whatever came of each.
    package internal(set) var read = 0
    /// Messages that were recorded now.
    package internal(set) var recorded = 0
    /// Messages that had been recorded before.
    package internal(set) var known = 0
    /// Those of the recorded ones that have a name which another message has, which is not the same.
    package internal(set) var differing: [MailNamesake] = []
    /// Recorded ones whose sender is a client, or somebody at one.
    package internal(set) var matched = 0
    /// Recorded ones whose receipt no server of the organisation's proves.
    package internal(set) var unproven = 0
    /// What is kept as it came, as it can't be read as a message.
    package internal(set) var unreadable: [UnreadableMail] = []
    /// Messages that were read but for some of their parts.
    package internal(set) var broken: [BrokenMail] = []
    /// Messages that somebody was writing: not received.
    package internal(set) var drafts = 0
    /// Files of a folder that are no mail by their names.
    package internal(set) var others = 0
    /// What a trial would have recorded.
    var foreseen: Set<CommandID> = []
}

/// Where a message is: the number of its file among those read, and its number in that file, from 1.
package struct MailLocation: Hashable, Sendable {
    package let file: Int
    package let message: Int
}

/// Mail that can't be read, with the reason, and under which id it is kept; none where it could not even be kept.
package struct UnreadableMail: Hashable, Sendable {
    package let place: MailLocation
    package let fault: MailFault
    package let message: StreamID?
}

/// A message that was recorded beside others with the same `Message-ID`: forged, sent anew, or a list's copy.
package struct MailNamesake: Hashable, Sendable {
    package let place: MailLocation
    /// None in a trial.
    package let message: StreamID?
    package let namesakes: [StreamID]
}
