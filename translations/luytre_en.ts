<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name>AddressText</name>
        <message>
            <source>the last number of %1 is greater than 255, so it is no IP address. Correct it and press Enter.</source>
            <translation>the last number of %1 is greater than 255, so it is no IP address. Correct it and press Enter.</translation>
        </message>
        <message>
            <source>number %1 of %2 is greater than 255, so it is no IP address. Correct it and press Enter.</source>
            <translation>number %1 of %2 is greater than 255, so it is no IP address. Correct it and press Enter.</translation>
        </message>
        <message>
            <source>after the stroke of %1 there must be a number of bits, at most 32 (128 for IPv6), for instance /24. Correct it and press Enter.</source>
            <translation>after the stroke of %1 there must be a number of bits, at most 32 (128 for IPv6), for instance /24. Correct it and press Enter.</translation>
        </message>
        <message>
            <source>“%1” is no IP address. Write it as 10.10.20.7, or a range as 10.10.20.0/24. Correct it and press Enter.</source>
            <translation>“%1” is no IP address. Write it as 10.10.20.7, or a range as 10.10.20.0/24. Correct it and press Enter.</translation>
        </message>
    </context>
    <context>
        <name>CellProblems</name>
        <message>
            <source>“%1” is neither yes nor no. Write x for yes, or leave it empty.</source>
            <translation>“%1” is neither yes nor no. Write x for yes, or leave it empty.</translation>
        </message>
        <message>
            <source>“%1” is not a whole number. Write digits only, for instance 24.</source>
            <translation>“%1” is not a whole number. Write digits only, for instance 24.</translation>
        </message>
        <message>
            <source>“%1” is not known yet. Add it to its table first.</source>
            <translation>“%1” is not known yet. Add it to its table first.</translation>
        </message>
        <message>
            <source>“%1” is none of: %2. Choose one of them.</source>
            <translation>“%1” is none of: %2. Choose one of them.</translation>
        </message>
    </context>
    <context>
        <name>ErrorMessage</name>
        <message>
            <source>{file} was not found.</source>
            <translation>{file} was not found.</translation>
        </message>
        <message>
            <source>It was moved, renamed or deleted.</source>
            <translation>It was moved, renamed or deleted.</translation>
        </message>
        <message>
            <source>Look for the file, then open it again.</source>
            <translation>Look for the file, then open it again.</translation>
        </message>
        <message>
            <source>{file} cannot be read.</source>
            <translation>{file} cannot be read.</translation>
        </message>
        <message>
            <source>The system does not let it be read.</source>
            <translation>The system does not let it be read.</translation>
        </message>
        <message>
            <source>Check your rights on the file and the state of the disk.</source>
            <translation>Check your rights on the file and the state of the disk.</translation>
        </message>
        <message>
            <source>{file} could not be written; nothing was changed.</source>
            <translation>{file} could not be written; nothing was changed.</translation>
        </message>
        <message>
            <source>The folder is read-only, is missing, or you have no right to write there.</source>
            <translation>The folder is read-only, is missing, or you have no right to write there.</translation>
        </message>
        <message>
            <source>Choose another place, or ask for the right to write to this one.</source>
            <translation>Choose another place, or ask for the right to write to this one.</translation>
        </message>
        <message>
            <source>The disk is full; {file} was not written.</source>
            <translation>The disk is full; {file} was not written.</translation>
        </message>
        <message>
            <source>There is not enough free space for the whole file.</source>
            <translation>There is not enough free space for the whole file.</translation>
        </message>
        <message>
            <source>Free some space or choose another disk. The dossier is as it was.</source>
            <translation>Free some space or choose another disk. The dossier is as it was.</translation>
        </message>
        <message>
            <source>The workspace is open elsewhere.</source>
            <translation>The workspace is open elsewhere.</translation>
        </message>
        <message>
            <source>It is held by {detail}.</source>
            <translation>It is held by {detail}.</translation>
        </message>
        <message>
            <source>Read it meanwhile, or close it there and open it here again.</source>
            <translation>Read it meanwhile, or close it there and open it here again.</translation>
        </message>
        <message>
            <source>{file} is not a workspace.</source>
            <translation>{file} is not a workspace.</translation>
        </message>
        <message>
            <source>It is another kind of file, or its first bytes are damaged.</source>
            <translation>It is another kind of file, or its first bytes are damaged.</translation>
        </message>
        <message>
            <source>Choose a file that ends in .luytre, or start a new workspace.</source>
            <translation>Choose a file that ends in .luytre, or start a new workspace.</translation>
        </message>
        <message>
            <source>The workspace {file} is damaged.</source>
            <translation>The workspace {file} is damaged.</translation>
        </message>
        <message>
            <source>Its own checks found something that is not as it was stored.</source>
            <translation>Its own checks found something that is not as it was stored.</translation>
        </message>
        <message>
            <source>Stop working in it and restore the last backup. Keep the damaged file.</source>
            <translation>Stop working in it and restore the last backup. Keep the damaged file.</translation>
        </message>
        <message>
            <source>The workspace can only be read.</source>
            <translation>The workspace can only be read.</translation>
        </message>
        <message>
            <source>Another person or program has it open for writing.</source>
            <translation>Another person or program has it open for writing.</translation>
        </message>
        <message>
            <source>Wait until it is closed there, then open it again.</source>
            <translation>Wait until it is closed there, then open it again.</translation>
        </message>
        <message>
            <source>{file} was made by a later version of Lũy Tre.</source>
            <translation>{file} was made by a later version of Lũy Tre.</translation>
        </message>
        <message>
            <source>This version does not know everything that is in it.</source>
            <translation>This version does not know everything that is in it.</translation>
        </message>
        <message>
            <source>Install the newer version; nothing is guessed.</source>
            <translation>Install the newer version; nothing is guessed.</translation>
        </message>
        <message>
            <source>Something went wrong.</source>
            <translation>Something went wrong.</translation>
        </message>
        <message>
            <source>Its name is %1.</source>
            <translation>Its name is %1.</translation>
        </message>
        <message>
            <source>Copy the details and hand them to support.</source>
            <translation>Copy the details and hand them to support.</translation>
        </message>
    </context>
    <context>
        <name>InventoryTables</name>
        <message>
            <source>Zone of our own</source>
            <translation>Zone of our own</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Kind of zone</source>
            <translation>Kind of zone</translation>
        </message>
        <message>
            <source>Private ranges</source>
            <translation>Private ranges</translation>
        </message>
        <message>
            <source>Public addresses</source>
            <translation>Public addresses</translation>
        </message>
        <message>
            <source>VLAN</source>
            <translation>VLAN</translation>
        </message>
        <message>
            <source>Gateway</source>
            <translation>Gateway</translation>
        </message>
        <message>
            <source>Deployed</source>
            <translation>Deployed</translation>
        </message>
        <message>
            <source>What is in it</source>
            <translation>What is in it</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Code</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Kind</translation>
        </message>
        <message>
            <source>Zone</source>
            <translation>Zone</translation>
        </message>
        <message>
            <source>IP address</source>
            <translation>IP address</translation>
        </message>
        <message>
            <source>Location</source>
            <translation>Location</translation>
        </message>
        <message>
            <source>Purpose</source>
            <translation>Purpose</translation>
        </message>
        <message>
            <source>Main device</source>
            <translation>Main device</translation>
        </message>
        <message>
            <source>Redundant</source>
            <translation>Redundant</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>Model</translation>
        </message>
        <message>
            <source>Year</source>
            <translation>Year</translation>
        </message>
        <message>
            <source>Web server</source>
            <translation>Web server</translation>
        </message>
        <message>
            <source>Application server</source>
            <translation>Application server</translation>
        </message>
        <message>
            <source>Database server</source>
            <translation>Database server</translation>
        </message>
        <message>
            <source>Mail server</source>
            <translation>Mail server</translation>
        </message>
        <message>
            <source>File server</source>
            <translation>File server</translation>
        </message>
        <message>
            <source>Directory server</source>
            <translation>Directory server</translation>
        </message>
        <message>
            <source>Management server</source>
            <translation>Management server</translation>
        </message>
        <message>
            <source>Other server</source>
            <translation>Other server</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Role</translation>
        </message>
        <message>
            <source>Operating system</source>
            <translation>Operating system</translation>
        </message>
        <message>
            <source>Virtual</source>
            <translation>Virtual</translation>
        </message>
        <message>
            <source>Service</source>
            <translation>Service</translation>
        </message>
        <message>
            <source>On servers</source>
            <translation>On servers</translation>
        </message>
        <message>
            <source>Run by others</source>
            <translation>Run by others</translation>
        </message>
        <message>
            <source>Component</source>
            <translation>Component</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>Version</translation>
        </message>
        <message>
            <source>Encrypted</source>
            <translation>Encrypted</translation>
        </message>
        <message>
            <source>No.</source>
            <translation>No.</translation>
        </message>
        <message>
            <source>Protocols, ports</source>
            <translation>Protocols, ports</translation>
        </message>
        <message>
            <source>What controls it</source>
            <translation>What controls it</translation>
        </message>
        <message>
            <source>Management</source>
            <translation>Management</translation>
        </message>
        <message>
            <source>Provider</source>
            <translation>Provider</translation>
        </message>
        <message>
            <source>Kind of line</source>
            <translation>Kind of line</translation>
        </message>
        <message>
            <source>Bandwidth (Mbps)</source>
            <translation>Bandwidth (Mbps)</translation>
        </message>
        <message>
            <source>Backup</source>
            <translation>Backup</translation>
        </message>
        <message>
            <source>Logical model</source>
            <translation>Logical model</translation>
        </message>
        <message>
            <source>Physical model</source>
            <translation>Physical model</translation>
        </message>
        <message>
            <source>Other drawing</source>
            <translation>Other drawing</translation>
        </message>
        <message>
            <source>Shows</source>
            <translation>Shows</translation>
        </message>
        <message>
            <source>Caption</source>
            <translation>Caption</translation>
        </message>
        <message>
            <source>Picture file</source>
            <translation>Picture file</translation>
        </message>
        <message>
            <source>Quantity</source>
            <translation>Quantity</translation>
        </message>
        <message>
            <source>Goes from</source>
            <translation>Goes from</translation>
        </message>
        <message>
            <source>Goes to</source>
            <translation>Goes to</translation>
        </message>
    </context>
    <context>
        <name>StatusLook</name>
        <message>
            <source>Met</source>
            <translation>Met</translation>
        </message>
        <message>
            <source>In part</source>
            <translation>In part</translation>
        </message>
        <message>
            <source>Not met</source>
            <translation>Not met</translation>
        </message>
        <message>
            <source>Not applicable</source>
            <translation>Not applicable</translation>
        </message>
        <message>
            <source>Unanswered</source>
            <translation>Unanswered</translation>
        </message>
    </context>
    <context>
        <name>luytre::forms::ArchitecturePage</name>
        <message>
            <source>Zones and IP</source>
            <translation>Zones and IP</translation>
        </message>
        <message>
            <source>Devices</source>
            <translation>Devices</translation>
        </message>
        <message>
            <source>Servers</source>
            <translation>Servers</translation>
        </message>
        <message>
            <source>Applications</source>
            <translation>Applications</translation>
        </message>
        <message>
            <source>Flows</source>
            <translation>Flows</translation>
        </message>
        <message>
            <source>Lines</source>
            <translation>Lines</translation>
        </message>
        <message>
            <source>Drawings, texts, hosting</source>
            <translation>Drawings, texts, hosting</translation>
        </message>
        <message>
            <source>Tables of the architecture</source>
            <translation>Tables of the architecture</translation>
        </message>
        <message>
            <source>Paste</source>
            <translation>Paste</translation>
        </message>
        <message>
            <source>Paste rows copied in Excel from the current cell on (Ctrl+V)</source>
            <translation>Paste rows copied in Excel from the current cell on (Ctrl+V)</translation>
        </message>
        <message>
            <source>Delete rows</source>
            <translation>Delete rows</translation>
        </message>
        <message>
            <source>Take the selected rows out (Del)</source>
            <translation>Take the selected rows out (Del)</translation>
        </message>
        <message>
            <source>Models in words</source>
            <translation>Models in words</translation>
        </message>
        <message>
            <source>Logical model</source>
            <translation>Logical model</translation>
        </message>
        <message>
            <source>Physical model</source>
            <translation>Physical model</translation>
        </message>
        <message>
            <source>Drawings</source>
            <translation>Drawings</translation>
        </message>
        <message>
            <source>Pictures are files of the evidence</source>
            <translation>Pictures are files of the evidence</translation>
        </message>
        <message>
            <source>Where the system runs</source>
            <translation>Where the system runs</translation>
        </message>
        <message>
            <source>Hosting</source>
            <translation>Hosting</translation>
        </message>
        <message>
            <source>Own machine room</source>
            <translation>Own machine room</translation>
        </message>
        <message>
            <source>Data centre</source>
            <translation>Data centre</translation>
        </message>
        <message>
            <source>Cloud service</source>
            <translation>Cloud service</translation>
        </message>
        <message>
            <source>Run by</source>
            <translation>Run by</translation>
        </message>
        <message>
            <source>Separated from other systems</source>
            <translation>Separated from other systems</translation>
        </message>
        <message>
            <source>Contract or decision</source>
            <translation>Contract or decision</translation>
        </message>
        <message>
            <source>Its number</source>
            <translation>Its number</translation>
        </message>
        <message>
            <source>Its date</source>
            <translation>Its date</translation>
        </message>
        <message>
            <source>Issued by</source>
            <translation>Issued by</translation>
        </message>
        <message>
            <source>More about the hosting</source>
            <translation>More about the hosting</translation>
        </message>
    </context>
    <context>
        <name>luytre::forms::AssessmentPage</name>
        <message>
            <source>Families of requirements</source>
            <translation>Families of requirements</translation>
        </message>
        <message>
            <source>Find a requirement (accents optional)</source>
            <translation>Find a requirement (accents optional)</translation>
        </message>
        <message>
            <source>Find a requirement</source>
            <translation>Find a requirement</translation>
        </message>
        <message>
            <source>Next unanswered (N)</source>
            <translation>Next unanswered (N)</translation>
        </message>
        <message>
            <source>Unanswered %1</source>
            <translation>Unanswered %1</translation>
        </message>
        <message>
            <source>No evidence %1</source>
            <translation>No evidence %1</translation>
        </message>
        <message>
            <source>Raised %1</source>
            <translation>Raised %1</translation>
        </message>
        <message>
            <source>Overdue %1</source>
            <translation>Overdue %1</translation>
        </message>
        <message>
            <source>Requirements</source>
            <translation>Requirements</translation>
        </message>
        <message>
            <source>%1, %2 of %3 answered</source>
            <translation>%1, %2 of %3 answered</translation>
        </message>
        <message>
            <source>All requirements</source>
            <translation>All requirements</translation>
        </message>
        <message>
            <source>No requirement matches. Clear the filter to see all %1.</source>
            <translation>No requirement matches. Clear the filter to see all %1.</translation>
        </message>
        <message>
            <source>%1 of %2 requirements</source>
            <translation>%1 of %2 requirements</translation>
        </message>
        <message numerus="yes">
            <source>%n requirement(s)</source>
            <translation>
                <numerusform>%n requirement</numerusform>
                <numerusform>%n requirements</numerusform>
            </translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Everything is answered. Next step: evidence and check.</source>
            <translation>Everything is answered. Next step: evidence and check.</translation>
        </message>
    </context>
    <context>
        <name>luytre::forms::CheckPage</name>
        <message>
            <source>What the check found</source>
            <translation>What the check found</translation>
        </message>
        <message numerus="yes">
            <source>The package cannot be handed in yet: %n blocking error(s)</source>
            <translation>
                <numerusform>The package cannot be handed in yet: %n blocking error</numerusform>
                <numerusform>The package cannot be handed in yet: %n blocking errors</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing blocks. The package can be signed and handed in.</source>
            <translation>Nothing blocks. The package can be signed and handed in.</translation>
        </message>
        <message numerus="yes">
            <source>%n warning(s), </source>
            <translation>
                <numerusform>%n warning, </numerusform>
                <numerusform>%n warnings, </numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n piece(s) of advice</source>
            <translation>
                <numerusform>%n piece of advice</numerusform>
                <numerusform>%n pieces of advice</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>luytre::forms::ChoiceField</name>
        <message>
            <source>(not said yet)</source>
            <translation>(not said yet)</translation>
        </message>
    </context>
    <context>
        <name>luytre::forms::CommandPalette</name>
        <message>
            <source>Find everything</source>
            <translation>Find everything</translation>
        </message>
        <message>
            <source>Type to find: &gt; commands, @ dossiers, # requirements</source>
            <translation>Type to find: &gt; commands, @ dossiers, # requirements</translation>
        </message>
        <message>
            <source>What was found</source>
            <translation>What was found</translation>
        </message>
    </context>
    <context>
        <name>luytre::forms::DateField</name>
        <message>
            <source>dd/mm/yyyy</source>
            <translation>dd/mm/yyyy</translation>
        </message>
        <message>
            <source>“%1” is not a date. Write day/month/year, for instance 05/10/2026.</source>
            <translation>“%1” is not a date. Write day/month/year, for instance 05/10/2026.</translation>
        </message>
    </context>
    <context>
        <name>luytre::forms::DossierListModel</name>
        <message>
            <source>(no name yet)</source>
            <translation>(no name yet)</translation>
        </message>
        <message>
            <source>Level %1</source>
            <translation>Level %1</translation>
        </message>
        <message>
            <source>No level yet</source>
            <translation>No level yet</translation>
        </message>
        <message>
            <source>Sample</source>
            <translation>Sample</translation>
        </message>
        <message>
            <source>In preparation</source>
            <translation>In preparation</translation>
        </message>
        <message>
            <source>%1 %</source>
            <translation>%1 %</translation>
        </message>
        <message>
            <source>Information system</source>
            <translation>Information system</translation>
        </message>
        <message>
            <source>Operating unit</source>
            <translation>Operating unit</translation>
        </message>
        <message>
            <source>Level</source>
            <translation>Level</translation>
        </message>
        <message>
            <source>State</source>
            <translation>State</translation>
        </message>
        <message>
            <source>Complete</source>
            <translation>Complete</translation>
        </message>
        <message>
            <source>Last changed</source>
            <translation>Last changed</translation>
        </message>
    </context>
    <context>
        <name>luytre::forms::DossierTable</name>
        <message>
            <source>Dossiers</source>
            <translation>Dossiers</translation>
        </message>
    </context>
    <context>
        <name>luytre::forms::DossierView</name>
        <message>
            <source>Undo</source>
            <translation>Undo</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>Redo</translation>
        </message>
        <message>
            <source>Saves as you type</source>
            <translation>Saves as you type</translation>
        </message>
        <message>
            <source>Tab to the next field, Ctrl+PgDn to the next step</source>
            <translation>Tab to the next field, Ctrl+PgDn to the next step</translation>
        </message>
    </context>
    <context>
        <name>luytre::forms::DrawingsPane</name>
        <message>
            <source>Drawings</source>
            <translation>Drawings</translation>
        </message>
        <message>
            <source>The current drawing</source>
            <translation>The current drawing</translation>
        </message>
        <message>
            <source>Add a picture…</source>
            <translation>Add a picture…</translation>
        </message>
        <message>
            <source>Or paste one (Ctrl+V in the table), or drop files here. PNG, JPEG, SVG, PDF.</source>
            <translation>Or paste one (Ctrl+V in the table), or drop files here. PNG, JPEG, SVG, PDF.</translation>
        </message>
        <message>
            <source>Add a picture</source>
            <translation>Add a picture</translation>
        </message>
        <message>
            <source>Pictures (*.png *.jpg *.jpeg *.svg *.pdf)</source>
            <translation>Pictures (*.png *.jpg *.jpeg *.svg *.pdf)</translation>
        </message>
        <message>
            <source>Add picture: %1</source>
            <translation>Add picture: %1</translation>
        </message>
    </context>
    <context>
        <name>luytre::forms::ErrorStrip</name>
        <message>
            <source>Copy details</source>
            <translation>Copy details</translation>
        </message>
        <message>
            <source>Close the message</source>
            <translation>Close the message</translation>
        </message>
    </context>
    <context>
        <name>luytre::forms::ExportPage</name>
        <message>
            <source>%1 percent done</source>
            <translation>%1 percent done</translation>
        </message>
        <message>
            <source>The package</source>
            <translation>The package</translation>
        </message>
        <message>
            <source>S&amp;ubmission, with places to sign</source>
            <translation>S&amp;ubmission, with places to sign</translation>
        </message>
        <message>
            <source>D&amp;raft, watermarked, cannot be signed</source>
            <translation>D&amp;raft, watermarked, cannot be signed</translation>
        </message>
        <message>
            <source>Fi&amp;le</source>
            <translation>Fi&amp;le</translation>
        </message>
        <message>
            <source>E&amp;xport the package</source>
            <translation>E&amp;xport the package</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <source>Sign now</source>
            <translation>Sign now</translation>
        </message>
        <message>
            <source>Preparer</source>
            <translation>Preparer</translation>
        </message>
        <message>
            <source>Head of the unit</source>
            <translation>Head of the unit</translation>
        </message>
        <message>
            <source>Seal of the unit</source>
            <translation>Seal of the unit</translation>
        </message>
        <message>
            <source>A file .p12 or .pfx</source>
            <translation>A file .p12 or .pfx</translation>
        </message>
        <message>
            <source>&amp;Who signs</source>
            <translation>&amp;Who signs</translation>
        </message>
        <message>
            <source>&amp;Key file</source>
            <translation>&amp;Key file</translation>
        </message>
        <message>
            <source>&amp;Password</source>
            <translation>&amp;Password</translation>
        </message>
        <message>
            <source>Reaso&amp;n</source>
            <translation>Reaso&amp;n</translation>
        </message>
        <message>
            <source>Si&amp;gn</source>
            <translation>Si&amp;gn</translation>
        </message>
        <message>
            <source>Key file</source>
            <translation>Key file</translation>
        </message>
        <message>
            <source>Key files (*.p12 *.pfx)</source>
            <translation>Key files (*.p12 *.pfx)</translation>
        </message>
        <message numerus="yes">
            <source>Cannot be made yet: %n blocking error(s). See the step before.</source>
            <translation>
                <numerusform>Cannot be made yet: %n blocking error. See the step before.</numerusform>
                <numerusform>Cannot be made yet: %n blocking errors. See the step before.</numerusform>
            </translation>
        </message>
        <message>
            <source>Export the package</source>
            <translation>Export the package</translation>
        </message>
        <message>
            <source>Packages (*.pdf)</source>
            <translation>Packages (*.pdf)</translation>
        </message>
        <message>
            <source>Written and read back: %1
%2 pages, %3, level %4</source>
            <translation>Written and read back: %1
%2 pages, %3, level %4</translation>
        </message>
        <message>
            <source>Open the f&amp;older</source>
            <translation>Open the f&amp;older</translation>
        </message>
        <message>
            <source>&amp;Choose the place…</source>
            <translation>&amp;Choose the place…</translation>
        </message>
        <message>
            <source>Choo&amp;se the file…</source>
            <translation>Choo&amp;se the file…</translation>
        </message>
    </context>
    <context>
        <name>luytre::forms::Field</name>
        <message>
            <source>Change: %1</source>
            <translation>Change: %1</translation>
        </message>
    </context>
    <context>
        <name>luytre::forms::FindingsModel</name>
        <message>
            <source>Keeps the package from being handed in</source>
            <translation>Keeps the package from being handed in</translation>
        </message>
        <message>
            <source>Worth another look</source>
            <translation>Worth another look</translation>
        </message>
        <message>
            <source>Advice</source>
            <translation>Advice</translation>
        </message>
        <message>
            <source>Step %1</source>
            <translation>Step %1</translation>
        </message>
    </context>
    <context>
        <name>luytre::forms::FirstStart</name>
        <message>
            <source>&amp;Back</source>
            <translation>&amp;Back</translation>
        </message>
        <message>
            <source>Welcome to Lũy Tre</source>
            <translation>Welcome to Lũy Tre</translation>
        </message>
        <message>
            <source>Lũy Tre makes the security dossier of an information system with you, step by step, and hands it in as one signed package.</source>
            <translation>Lũy Tre makes the security dossier of an information system with you, step by step, and hands it in as one signed package.</translation>
        </message>
        <message>
            <source>You say what is there; the program works out the level and names the articles.</source>
            <translation>You say what is there; the program works out the level and names the articles.</translation>
        </message>
        <message>
            <source>Every word is saved as you type. There is nothing to save and nothing to lose.</source>
            <translation>Every word is saved as you type. There is nothing to save and nothing to lose.</translation>
        </message>
        <message>
            <source>Everything stays in one file on this machine. Lũy Tre sends nothing over a network.</source>
            <translation>Everything stays in one file on this machine. Lũy Tre sends nothing over a network.</translation>
        </message>
        <message>
            <source>Which unit is yours?</source>
            <translation>Which unit is yours?</translation>
        </message>
        <message>
            <source>Told once, used in every dossier. It can be changed later in each dossier.</source>
            <translation>Told once, used in every dossier. It can be changed later in each dossier.</translation>
        </message>
        <message>
            <source>Name of the &amp;unit</source>
            <translation>Name of the &amp;unit</translation>
        </message>
        <message>
            <source>Body &amp;above it</source>
            <translation>Body &amp;above it</translation>
        </message>
        <message>
            <source>Your na&amp;me</source>
            <translation>Your na&amp;me</translation>
        </message>
        <message>
            <source>Your &amp;office</source>
            <translation>Your &amp;office</translation>
        </message>
        <message>
            <source>Where does the workspace lie?</source>
            <translation>Where does the workspace lie?</translation>
        </message>
        <message>
            <source>One file holds all dossiers, their evidence and their history. A folder that is backed up is a good place.</source>
            <translation>One file holds all dossiers, their evidence and their history. A folder that is backed up is a good place.</translation>
        </message>
        <message>
            <source>&amp;Choose…</source>
            <translation>&amp;Choose…</translation>
        </message>
        <message>
            <source>Workspace</source>
            <translation>Workspace</translation>
        </message>
        <message>
            <source>Workspaces (*.luytre)</source>
            <translation>Workspaces (*.luytre)</translation>
        </message>
        <message>
            <source>Bring in the samples?</source>
            <translation>Bring in the samples?</translation>
        </message>
        <message>
            <source>Eight invented dossiers of levels 1 to 5 show what a finished one looks like. They are marked as samples and never count as yours.</source>
            <translation>Eight invented dossiers of levels 1 to 5 show what a finished one looks like. They are marked as samples and never count as yours.</translation>
        </message>
        <message>
            <source>Start &amp;with the samples</source>
            <translation>Start &amp;with the samples</translation>
        </message>
        <message>
            <source>Welcome</source>
            <translation>Welcome</translation>
        </message>
        <message>
            <source>Your unit</source>
            <translation>Your unit</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Place</translation>
        </message>
        <message>
            <source>Samples</source>
            <translation>Samples</translation>
        </message>
        <message>
            <source>Step %1 of %2: %3</source>
            <translation>Step %1 of %2: %3</translation>
        </message>
        <message>
            <source>&amp;Start without samples</source>
            <translation>&amp;Start without samples</translation>
        </message>
        <message>
            <source>Co&amp;ntinue</source>
            <translation>Co&amp;ntinue</translation>
        </message>
        <message>
            <source>Fi&amp;le of the workspace</source>
            <translation>Fi&amp;le of the workspace</translation>
        </message>
    </context>
    <context>
        <name>luytre::forms::GeneralPage</name>
        <message>
            <source>Name of the unit</source>
            <translation>Name of the unit</translation>
        </message>
        <message>
            <source>Document that sets functions and duties</source>
            <translation>Document that sets functions and duties</translation>
        </message>
        <message>
            <source>Representative</source>
            <translation>Representative</translation>
        </message>
        <message>
            <source>Office held</source>
            <translation>Office held</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Address</translation>
        </message>
        <message>
            <source>Telephone</source>
            <translation>Telephone</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>E-mail</translation>
        </message>
        <message>
            <source>The information system</source>
            <translation>The information system</translation>
        </message>
        <message>
            <source>Name of the system</source>
            <translation>Name of the system</translation>
        </message>
        <message>
            <source>Short name</source>
            <translation>Short name</translation>
        </message>
        <message>
            <source>What it does</source>
            <translation>What it does</translation>
        </message>
        <message>
            <source>Scope</source>
            <translation>Scope</translation>
        </message>
        <message>
            <source>Scale</source>
            <translation>Scale</translation>
        </message>
        <message>
            <source>Whom it serves</source>
            <translation>Whom it serves</translation>
        </message>
        <message>
            <source>Staff who use it</source>
            <translation>Staff who use it</translation>
        </message>
        <message>
            <source>Workstations</source>
            <translation>Workstations</translation>
        </message>
        <message>
            <source>Owner of the system</source>
            <translation>Owner of the system</translation>
        </message>
        <message>
            <source>A system has exactly one owner</source>
            <translation>A system has exactly one owner</translation>
        </message>
        <message>
            <source>Operating unit</source>
            <translation>Operating unit</translation>
        </message>
        <message>
            <source>Specialised unit for security</source>
            <translation>Specialised unit for security</translation>
        </message>
        <message>
            <source>Where the system stands</source>
            <translation>Where the system stands</translation>
        </message>
        <message>
            <source>Appraising body</source>
            <translation>Appraising body</translation>
        </message>
        <message>
            <source>Dossier prepared on</source>
            <translation>Dossier prepared on</translation>
        </message>
        <message>
            <source>Approval planned for</source>
            <translation>Approval planned for</translation>
        </message>
        <message>
            <source>In operation</source>
            <translation>In operation</translation>
        </message>
        <message>
            <source>In operation since</source>
            <translation>In operation since</translation>
        </message>
        <message>
            <source>Being built or upgraded</source>
            <translation>Being built or upgraded</translation>
        </message>
        <message>
            <source>Project begun on</source>
            <translation>Project begun on</translation>
        </message>
        <message>
            <source>Level approved before</source>
            <translation>Level approved before</translation>
        </message>
    </context>
    <context>
        <name>luytre::forms::HelpPane</name>
        <message>
            <source>Close the help</source>
            <translation>Close the help</translation>
        </message>
        <message>
            <source>Close the help (F1 shows it again)</source>
            <translation>Close the help (F1 shows it again)</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>Help</translation>
        </message>
        <message>
            <source>Nothing is written about this field yet.</source>
            <translation>Nothing is written about this field yet.</translation>
        </message>
    </context>
    <context>
        <name>luytre::forms::HomePage</name>
        <message>
            <source>Monday</source>
            <translation>Monday</translation>
        </message>
        <message>
            <source>Tuesday</source>
            <translation>Tuesday</translation>
        </message>
        <message>
            <source>Wednesday</source>
            <translation>Wednesday</translation>
        </message>
        <message>
            <source>Thursday</source>
            <translation>Thursday</translation>
        </message>
        <message>
            <source>Friday</source>
            <translation>Friday</translation>
        </message>
        <message>
            <source>Saturday</source>
            <translation>Saturday</translation>
        </message>
        <message>
            <source>Sunday</source>
            <translation>Sunday</translation>
        </message>
        <message>
            <source>What to do</source>
            <translation>What to do</translation>
        </message>
        <message>
            <source>Dossiers</source>
            <translation>Dossiers</translation>
        </message>
        <message>
            <source>No dossier yet. Start a new one, or look at the samples first.</source>
            <translation>No dossier yet. Start a new one, or look at the samples first.</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Start</translation>
        </message>
        <message>
            <source>&amp;New dossier</source>
            <translation>&amp;New dossier</translation>
        </message>
        <message>
            <source>Open &amp;package…</source>
            <translation>Open &amp;package…</translation>
        </message>
        <message>
            <source>Look at the sa&amp;mples</source>
            <translation>Look at the sa&amp;mples</translation>
        </message>
        <message>
            <source>%1. Nothing waits.</source>
            <translation>%1. Nothing waits.</translation>
        </message>
        <message numerus="yes">
            <source>%1. %n thing(s) wait.</source>
            <translation>
                <numerusform>%1. %n thing wait.</numerusform>
                <numerusform>%1. %n things wait.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>luytre::forms::InventoryDelegate</name>
        <message>
            <source>(not said yet)</source>
            <translation>(not said yet)</translation>
        </message>
    </context>
    <context>
        <name>luytre::forms::InventoryModel</name>
        <message>
            <source>Change: %1</source>
            <translation>Change: %1</translation>
        </message>
        <message numerus="yes">
            <source>Remove %n row(s)</source>
            <translation>
                <numerusform>Remove %n row</numerusform>
                <numerusform>Remove %n rows</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Empty %n cell(s)</source>
            <translation>
                <numerusform>Empty %n cell</numerusform>
                <numerusform>Empty %n cells</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Paste %n row(s)</source>
            <translation>
                <numerusform>Paste %n row</numerusform>
                <numerusform>Paste %n rows</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>luytre::forms::InventoryView</name>
        <message>
            <source>Type to add a row, or paste many rows from Excel (Ctrl+V)</source>
            <translation>Type to add a row, or paste many rows from Excel (Ctrl+V)</translation>
        </message>
    </context>
    <context>
        <name>luytre::forms::LevelBadge</name>
        <message>
            <source>No level yet</source>
            <translation>No level yet</translation>
        </message>
        <message>
            <source>Level %1</source>
            <translation>Level %1</translation>
        </message>
        <message>
            <source>At least level %1</source>
            <translation>At least level %1</translation>
        </message>
    </context>
    <context>
        <name>luytre::forms::MainWindow</name>
        <message>
            <source>Open a workspace</source>
            <translation>Open a workspace</translation>
        </message>
        <message>
            <source>Workspaces (*.luytre)</source>
            <translation>Workspaces (*.luytre)</translation>
        </message>
        <message>
            <source>Somebody</source>
            <translation>Somebody</translation>
        </message>
        <message>
            <source>Open a package</source>
            <translation>Open a package</translation>
        </message>
        <message>
            <source>PDF files (*.pdf)</source>
            <translation>PDF files (*.pdf)</translation>
        </message>
        <message>
            <source>About Lũy Tre</source>
            <translation>About Lũy Tre</translation>
        </message>
        <message>
            <source>Lũy Tre %1

Makes, checks, signs and verifies the graded security dossiers of information systems, on this machine alone.</source>
            <translation>Lũy Tre %1

Makes, checks, signs and verifies the graded security dossiers of information systems, on this machine alone.</translation>
        </message>
    </context>
    <context>
        <name>luytre::forms::NavigationRail</name>
        <message numerus="yes">
            <source>%n thing(s) wait</source>
            <translation>
                <numerusform>%n thing wait</numerusform>
                <numerusform>%n things wait</numerusform>
            </translation>
        </message>
        <message>
            <source>Home</source>
            <translation>Home</translation>
        </message>
        <message>
            <source>Dossier</source>
            <translation>Dossier</translation>
        </message>
        <message>
            <source>Open a dossier first</source>
            <translation>Open a dossier first</translation>
        </message>
    </context>
    <context>
        <name>luytre::forms::NumberField</name>
        <message>
            <source>“%1” is not a whole number. Write digits only, for instance 2.310.</source>
            <translation>“%1” is not a whole number. Write digits only, for instance 2.310.</translation>
        </message>
    </context>
    <context>
        <name>luytre::forms::PackagePage</name>
        <message>
            <source>covers the whole file</source>
            <translation>covers the whole file</translation>
        </message>
        <message>
            <source>only other signatures follow</source>
            <translation>only other signatures follow</translation>
        </message>
        <message>
            <source>other changes follow</source>
            <translation>other changes follow</translation>
        </message>
        <message>
            <source>covers something else than it seems to</source>
            <translation>covers something else than it seems to</translation>
        </message>
        <message>
            <source>Take the dossier into the &amp;workspace</source>
            <translation>Take the dossier into the &amp;workspace</translation>
        </message>
        <message>
            <source>Veri&amp;fication sheet…</source>
            <translation>Veri&amp;fication sheet…</translation>
        </message>
        <message>
            <source>Verifying</source>
            <translation>Verifying</translation>
        </message>
        <message>
            <source>Verifying. No verdict before the last check is done.</source>
            <translation>Verifying. No verdict before the last check is done.</translation>
        </message>
        <message>
            <source>Nothing inside this file counts. Ask for the original file again.</source>
            <translation>Nothing inside this file counts. Ask for the original file again.</translation>
        </message>
        <message>
            <source>A PDF without the data of a dossier inside.</source>
            <translation>A PDF without the data of a dossier inside.</translation>
        </message>
        <message numerus="yes">
            <source>%1
%2, round %3, %n piece(s) of evidence</source>
            <translation>
                <numerusform>%1
%2, round %3, %n piece of evidence</numerusform>
                <numerusform>%1
%2, round %3, %n pieces of evidence</numerusform>
            </translation>
        </message>
        <message>
            <source>The signer cannot be read</source>
            <translation>The signer cannot be read</translation>
        </message>
        <message>
            <source>signed at %1, by a time stamp</source>
            <translation>signed at %1, by a time stamp</translation>
        </message>
        <message>
            <source>signed at %1, by the signer's own clock</source>
            <translation>signed at %1, by the signer's own clock</translation>
        </message>
        <message>
            <source>intact</source>
            <translation>intact</translation>
        </message>
        <message>
            <source>does not hold</source>
            <translation>does not hold</translation>
        </message>
        <message>
            <source>Reason: %1</source>
            <translation>Reason: %1</translation>
        </message>
        <message>
            <source>verification-%1</source>
            <translation>verification-%1</translation>
        </message>
        <message>
            <source>Verification sheet</source>
            <translation>Verification sheet</translation>
        </message>
        <message>
            <source>PDF files (*.pdf)</source>
            <translation>PDF files (*.pdf)</translation>
        </message>
    </context>
    <context>
        <name>luytre::forms::PreviewPane</name>
        <message>
            <source>Pages of the document</source>
            <translation>Pages of the document</translation>
        </message>
        <message>
            <source>Page</source>
            <translation>Page</translation>
        </message>
        <message>
            <source>Smaller</source>
            <translation>Smaller</translation>
        </message>
        <message>
            <source>Larger</source>
            <translation>Larger</translation>
        </message>
        <message>
            <source>Fit to the width</source>
            <translation>Fit to the width</translation>
        </message>
        <message>
            <source>Search the document</source>
            <translation>Search the document</translation>
        </message>
        <message>
            <source>Not found in the document</source>
            <translation>Not found in the document</translation>
        </message>
        <message>
            <source>Making the pages…</source>
            <translation>Making the pages…</translation>
        </message>
        <message>
            <source>Made from the data of %1</source>
            <translation>Made from the data of %1</translation>
        </message>
    </context>
    <context>
        <name>luytre::forms::RequirementDelegate</name>
        <message>
            <source>+ New</source>
            <translation>+ New</translation>
        </message>
        <message>
            <source>↑ Raised</source>
            <translation>↑ Raised</translation>
        </message>
    </context>
    <context>
        <name>luytre::forms::RequirementPane</name>
        <message>
            <source>Official text</source>
            <translation>Official text</translation>
        </message>
        <message>
            <source>Read in the full text</source>
            <translation>Read in the full text</translation>
        </message>
        <message>
            <source>Restated, not compared with the official text</source>
            <translation>Restated, not compared with the official text</translation>
        </message>
        <message>
            <source>Rebuilt</source>
            <translation>Rebuilt</translation>
        </message>
        <message>
            <source>Key %1 in the list, Alt+%1 here</source>
            <translation>Key %1 in the list, Alt+%1 here</translation>
        </message>
        <message>
            <source>Why it does not apply: the appraising body will read this</source>
            <translation>Why it does not apply: the appraising body will read this</translation>
        </message>
        <message>
            <source>Why it does not apply</source>
            <translation>Why it does not apply</translation>
        </message>
        <message>
            <source>reason</source>
            <translation>reason</translation>
        </message>
        <message>
            <source>Explanation</source>
            <translation>Explanation</translation>
        </message>
        <message>
            <source>explanation</source>
            <translation>explanation</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>Evidence</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Add</translation>
        </message>
        <message>
            <source>From files…</source>
            <translation>From files…</translation>
        </message>
        <message>
            <source>Remediation</source>
            <translation>Remediation</translation>
        </message>
        <message>
            <source>dd/mm/yyyy</source>
            <translation>dd/mm/yyyy</translation>
        </message>
        <message>
            <source>What will be done</source>
            <translation>What will be done</translation>
        </message>
        <message>
            <source>By whom</source>
            <translation>By whom</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>Until</translation>
        </message>
        <message>
            <source>“%1” is not a date. Write day/month/year.</source>
            <translation>“%1” is not a date. Write day/month/year.</translation>
        </message>
        <message>
            <source>Choose a requirement in the list.</source>
            <translation>Choose a requirement in the list.</translation>
        </message>
        <message>
            <source>Level %1 asks:</source>
            <translation>Level %1 asks:</translation>
        </message>
        <message>
            <source>+ New at level %1</source>
            <translation>+ New at level %1</translation>
        </message>
        <message>
            <source>↑ Raised against level %1</source>
            <translation>↑ Raised against level %1</translation>
        </message>
        <message>
            <source>Basis: %1, %2</source>
            <translation>Basis: %1, %2</translation>
        </message>
        <message>
            <source>%1 is not there</source>
            <translation>%1 is not there</translation>
        </message>
        <message>
            <source>, page %1</source>
            <translation>, page %1</translation>
        </message>
        <message>
            <source>Take %1 away</source>
            <translation>Take %1 away</translation>
        </message>
        <message>
            <source>evidence</source>
            <translation>evidence</translation>
        </message>
        <message>
            <source>Change: %1 of %2</source>
            <translation>Change: %1 of %2</translation>
        </message>
        <message>
            <source>remediation</source>
            <translation>remediation</translation>
        </message>
        <message>
            <source>Add evidence</source>
            <translation>Add evidence</translation>
        </message>
    </context>
    <context>
        <name>luytre::forms::StatusLine</name>
        <message>
            <source>Try again</source>
            <translation>Try again</translation>
        </message>
        <message>
            <source>Offline</source>
            <translation>Offline</translation>
        </message>
        <message>
            <source>Lũy Tre sends nothing over a network by itself</source>
            <translation>Lũy Tre sends nothing over a network by itself</translation>
        </message>
        <message>
            <source>No workspace yet</source>
            <translation>No workspace yet</translation>
        </message>
        <message>
            <source>Workspace: %1</source>
            <translation>Workspace: %1</translation>
        </message>
        <message>
            <source>Read only: %1 has this workspace open on %2.</source>
            <translation>Read only: %1 has this workspace open on %2.</translation>
        </message>
        <message>
            <source>Read only: somebody else has this workspace open.</source>
            <translation>Read only: somebody else has this workspace open.</translation>
        </message>
        <message>
            <source>Saving…</source>
            <translation>Saving…</translation>
        </message>
        <message>
            <source>Not saved: %1 %2</source>
            <translation>Not saved: %1 %2</translation>
        </message>
        <message numerus="yes">
            <source>%n field(s) not kept yet: see the message there</source>
            <translation>
                <numerusform>%n field not kept yet: see the message there</numerusform>
                <numerusform>%n fields not kept yet: see the message there</numerusform>
            </translation>
        </message>
        <message>
            <source>Everything is saved</source>
            <translation>Everything is saved</translation>
        </message>
        <message numerus="yes">
            <source>Saved at %1, but for %n field(s) not valid yet</source>
            <translation>
                <numerusform>Saved at %1, but for %n field not valid yet</numerusform>
                <numerusform>Saved at %1, but for %n fields not valid yet</numerusform>
            </translation>
        </message>
        <message>
            <source>Saved at %1</source>
            <translation>Saved at %1</translation>
        </message>
    </context>
    <context>
        <name>luytre::forms::StepSidebar</name>
        <message>
            <source>Steps of the dossier</source>
            <translation>Steps of the dossier</translation>
        </message>
        <message>
            <source>Dossier complete: %1 %</source>
            <translation>Dossier complete: %1 %</translation>
        </message>
        <message>
            <source>Dossier complete</source>
            <translation>Dossier complete</translation>
        </message>
        <message numerus="yes">
            <source>%n blocking</source>
            <translation>
                <numerusform>%n blocking</numerusform>
                <numerusform>%n blocking</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n warning(s)</source>
            <translation>
                <numerusform>%n warning</numerusform>
                <numerusform>%n warnings</numerusform>
            </translation>
        </message>
        <message>
            <source>Level %1</source>
            <translation>Level %1</translation>
        </message>
        <message>
            <source>Nothing to do</source>
            <translation>Nothing to do</translation>
        </message>
        <message>
            <source>Not begun</source>
            <translation>Not begun</translation>
        </message>
        <message>
            <source>Complete</source>
            <translation>Complete</translation>
        </message>
        <message numerus="yes">
            <source>%n left</source>
            <translation>
                <numerusform>%n left</numerusform>
                <numerusform>%n left</numerusform>
            </translation>
        </message>
        <message>
            <source>1. Units and scope</source>
            <translation>1. Units and scope</translation>
        </message>
        <message>
            <source>2. Architecture, zones</source>
            <translation>2. Architecture, zones</translation>
        </message>
        <message>
            <source>3. Components, level</source>
            <translation>3. Components, level</translation>
        </message>
        <message>
            <source>4. Risks</source>
            <translation>4. Risks</translation>
        </message>
        <message>
            <source>5. Requirements</source>
            <translation>5. Requirements</translation>
        </message>
        <message>
            <source>6. Evidence</source>
            <translation>6. Evidence</translation>
        </message>
        <message>
            <source>7. Remediation plan</source>
            <translation>7. Remediation plan</translation>
        </message>
        <message>
            <source>8. Monitoring, regulation</source>
            <translation>8. Monitoring, regulation</translation>
        </message>
        <message>
            <source>9. Documents, letter</source>
            <translation>9. Documents, letter</translation>
        </message>
        <message>
            <source>10. Check, preview</source>
            <translation>10. Check, preview</translation>
        </message>
        <message>
            <source>11. Sign and export</source>
            <translation>11. Sign and export</translation>
        </message>
    </context>
    <context>
        <name>luytre::forms::TaskList</name>
        <message>
            <source>(no name yet)</source>
            <translation>(no name yet)</translation>
        </message>
        <message>
            <source>%1 %</source>
            <translation>%1 %</translation>
        </message>
        <message>
            <source>%1 percent complete</source>
            <translation>%1 percent complete</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>Continue</translation>
        </message>
        <message>
            <source>Continue %1</source>
            <translation>Continue %1</translation>
        </message>
    </context>
    <context>
        <name>luytre::forms::TroubleStrip</name>
        <message>
            <source>Go to this cell (F8)</source>
            <translation>Go to this cell (F8)</translation>
        </message>
        <message>
            <source>Row %1, %2:</source>
            <translation>Row %1, %2:</translation>
        </message>
        <message>
            <source>The other cells are saved.</source>
            <translation>The other cells are saved.</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 of %2</translation>
        </message>
    </context>
    <context>
        <name>luytre::forms::WindowActions</name>
        <message>
            <source>&amp;New dossier</source>
            <translation>&amp;New dossier</translation>
        </message>
        <message>
            <source>&amp;Open package…</source>
            <translation>&amp;Open package…</translation>
        </message>
        <message>
            <source>Open another &amp;workspace…</source>
            <translation>Open another &amp;workspace…</translation>
        </message>
        <message>
            <source>New w&amp;indow</source>
            <translation>New w&amp;indow</translation>
        </message>
        <message>
            <source>&amp;Close window</source>
            <translation>&amp;Close window</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>&amp;Quit</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation>&amp;Undo</translation>
        </message>
        <message>
            <source>&amp;Redo</source>
            <translation>&amp;Redo</translation>
        </message>
        <message>
            <source>&amp;Home</source>
            <translation>&amp;Home</translation>
        </message>
        <message>
            <source>&amp;Dossier</source>
            <translation>&amp;Dossier</translation>
        </message>
        <message>
            <source>&amp;Next step</source>
            <translation>&amp;Next step</translation>
        </message>
        <message>
            <source>&amp;Previous step</source>
            <translation>&amp;Previous step</translation>
        </message>
        <message>
            <source>&amp;Fold the steps</source>
            <translation>&amp;Fold the steps</translation>
        </message>
        <message>
            <source>As the &amp;system</source>
            <translation>As the &amp;system</translation>
        </message>
        <message>
            <source>&amp;Light</source>
            <translation>&amp;Light</translation>
        </message>
        <message>
            <source>&amp;Dark</source>
            <translation>&amp;Dark</translation>
        </message>
        <message>
            <source>Larger &amp;text</source>
            <translation>Larger &amp;text</translation>
        </message>
        <message>
            <source>S&amp;maller text</source>
            <translation>S&amp;maller text</translation>
        </message>
        <message>
            <source>&amp;About Lũy Tre</source>
            <translation>&amp;About Lũy Tre</translation>
        </message>
        <message>
            <source>&amp;File</source>
            <translation>&amp;File</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation>&amp;Edit</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>&amp;View</translation>
        </message>
        <message>
            <source>&amp;Colours</source>
            <translation>&amp;Colours</translation>
        </message>
        <message>
            <source>L&amp;anguage</source>
            <translation>L&amp;anguage</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>&amp;Help</translation>
        </message>
        <message>
            <source>Hel&amp;p for this field</source>
            <translation>Hel&amp;p for this field</translation>
        </message>
        <message>
            <source>F&amp;ind everything…</source>
            <translation>F&amp;ind everything…</translation>
        </message>
    </context>
    <context>
        <name>luytre::forms::YesNoField</name>
        <message>
            <source>(not said yet)</source>
            <translation>(not said yet)</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>Yes</translation>
        </message>
        <message>
            <source>No</source>
            <translation>No</translation>
        </message>
    </context>
    <context>
        <name>luytre::forms::ZoneDiagramView</name>
        <message>
            <source>Zone diagram</source>
            <translation>Zone diagram</translation>
        </message>
    </context>
    <context>
        <name>luytre::forms::ZonePane</name>
        <message>
            <source>Zone diagram</source>
            <translation>Zone diagram</translation>
        </message>
        <message>
            <source>drawn from the tables above</source>
            <translation>drawn from the tables above</translation>
        </message>
        <message>
            <source>Fit in</source>
            <translation>Fit in</translation>
        </message>
        <message>
            <source>The whole picture; + and - change its size</source>
            <translation>The whole picture; + and - change its size</translation>
        </message>
        <message>
            <source>SVG…</source>
            <translation>SVG…</translation>
        </message>
        <message>
            <source>Save the picture as a file</source>
            <translation>Save the picture as a file</translation>
        </message>
        <message>
            <source>Into the dossier</source>
            <translation>Into the dossier</translation>
        </message>
        <message>
            <source>Put the picture into the document, as the logical model</source>
            <translation>Put the picture into the document, as the logical model</translation>
        </message>
        <message numerus="yes">
            <source>%n mandatory zone(s) missing</source>
            <translation>
                <numerusform>%n mandatory zone missing</numerusform>
                <numerusform>%n mandatory zones missing</numerusform>
            </translation>
        </message>
        <message>
            <source>Create “%1”</source>
            <translation>Create “%1”</translation>
        </message>
        <message>
            <source>In the dossier as %1</source>
            <translation>In the dossier as %1</translation>
        </message>
        <message>
            <source>%1 shows an earlier state</source>
            <translation>%1 shows an earlier state</translation>
        </message>
        <message>
            <source>Replace in the dossier</source>
            <translation>Replace in the dossier</translation>
        </message>
        <message>
            <source>Create zone: %1</source>
            <translation>Create zone: %1</translation>
        </message>
        <message>
            <source>Save the zone diagram</source>
            <translation>Save the zone diagram</translation>
        </message>
        <message>
            <source>Drawings (*.svg)</source>
            <translation>Drawings (*.svg)</translation>
        </message>
        <message>
            <source>Zone diagram into the dossier</source>
            <translation>Zone diagram into the dossier</translation>
        </message>
    </context>
    <context>
        <name>nextStepWords</name>
        <message numerus="yes">
            <source>Next: fill in %n field(s) on units and scope</source>
            <translation>
                <numerusform>Next: fill in %n field on units and scope</numerusform>
                <numerusform>Next: fill in %n fields on units and scope</numerusform>
            </translation>
        </message>
        <message>
            <source>Next: describe architecture and zones</source>
            <translation>Next: describe architecture and zones</translation>
        </message>
        <message>
            <source>Next: answer the questions that make the level</source>
            <translation>Next: answer the questions that make the level</translation>
        </message>
        <message>
            <source>Next: write down the risks</source>
            <translation>Next: write down the risks</translation>
        </message>
        <message numerus="yes">
            <source>Next: answer the remaining %n requirement(s)</source>
            <translation>
                <numerusform>Next: answer the remaining %n requirement</numerusform>
                <numerusform>Next: answer the remaining %n requirements</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Next: give evidence for %n requirement(s)</source>
            <translation>
                <numerusform>Next: give evidence for %n requirement</numerusform>
                <numerusform>Next: give evidence for %n requirements</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Next: plan what is open for %n requirement(s)</source>
            <translation>
                <numerusform>Next: plan what is open for %n requirement</numerusform>
                <numerusform>Next: plan what is open for %n requirements</numerusform>
            </translation>
        </message>
        <message>
            <source>Next: name who monitors, and the regulation of the unit</source>
            <translation>Next: name who monitors, and the regulation of the unit</translation>
        </message>
        <message>
            <source>Next: complete the cover letter and its documents</source>
            <translation>Next: complete the cover letter and its documents</translation>
        </message>
        <message numerus="yes">
            <source>Next: mend %n blocking error(s)</source>
            <translation>
                <numerusform>Next: mend %n blocking error</numerusform>
                <numerusform>Next: mend %n blocking errors</numerusform>
            </translation>
        </message>
        <message>
            <source>Next: export and sign the package</source>
            <translation>Next: export and sign the package</translation>
        </message>
    </context>
    <context>
        <name>recentInstant</name>
        <message>
            <source>%1 today</source>
            <translation>%1 today</translation>
        </message>
        <message>
            <source>%1 yesterday</source>
            <translation>%1 yesterday</translation>
        </message>
    </context>
</TS>
