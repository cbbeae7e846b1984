extension PostgresFailure: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// Kind, SQLSTATE and a fixed sentence.
    package var description: String {
        var text = "PostgreSQL: \(gloss)"
        if let sqlState { text += " (SQLSTATE \(sqlState.rawValue))" }
        switch step {
        case .connect: text += ", while connecting"
        case .begin: text += ", at the start of a transaction"
        case .statement: break
        case .commit:
            text += isOutcomeUnknown ? ", during a commit whose outcome is unknown" : ", at the end of a transaction"
        }
        return text
    }

    /// The description, names from the schema, and what the server said where that can't quote a value.
    ///
    /// Swift prints an error inside another error by its debug description, so this has to be safe as well.
    package var debugDescription: String {
        var text = description
        if let table { text += " table=\([schema, table].compactMap(\.self).joined(separator: "."))" }
        if let column { text += " column=\(column)" }
        if let constraint { text += " constraint=\(constraint)" }
        if let position { text += " position=\(position)" }
        if let sqlState, sqlState.isMessageFreeOfData, let serverMessage { text += ": \(serverMessage)" }
        return text
    }

    /// Nothing to walk into: `dump` and the like would otherwise print the server's message.
    package var customMirror: Mirror {
        Mirror(self, children: [:], displayStyle: .struct)
    }
}
