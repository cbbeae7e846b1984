import ArgumentParser
import Regulation

extension Channel: ExpressibleByArgument {
    /// Reads the code of a channel; `email` is what people call `mail`.
    package init?(argument: String) {
        self.init(rawValue: argument == "email" ? Channel.mail.rawValue : argument)
    }

    package static var allValueStrings: [String] { allCases.map(\.rawValue) + ["email"] }
}
