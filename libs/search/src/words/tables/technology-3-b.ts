/** Machine learning, security, networks, hardware and products. The notation is that of tables/index.ts. */
export const TECHNOLOGY_3_B_ROWS = `
abbreviation | ccna | cisco certified network associate | own | 2 | 0
abbreviation | ccnp | cisco certified network professional | own | 3 | 0
abbreviation | ccie | cisco certified internetwork expert | own | 1 | 0
abbreviation | ckad | certified kubernetes application developer | postings | 2 | 1
abbreviation | cka | certified kubernetes administrator | own | 7 | 0
abbreviation | mcsa | microsoft certified solutions associate | own | 0 | 1
abbreviation | mcse | microsoft certified solutions expert | own | 3 | 1
abbreviation | itil | information technology infrastructure library | own | 16 | 0
same | itil | itil v4 | own | 16 | 3
same | itil | itil 4 | own | 16 | 0
abbreviation | cobit | control objectives for information and related technologies | own | 4 | 0
abbreviation | togaf | the open group architecture framework | own | 8 | 0
same | tcp ip | tcpip | own | 55 | 0
abbreviation | tcp | transmission control protocol | own | 95 | 0
abbreviation | udp | user datagram protocol | own | 30 | 0
abbreviation | bgp | border gateway protocol | own | 26 | 0
abbreviation | ospf | open shortest path first | own | 9 | 0
abbreviation | mpls | multiprotocol label switching | own | 3 | 0
abbreviation | dns | domain name system | own | 67 | 0
abbreviation | dhcp | dynamic host configuration protocol | own | 13 | 0
abbreviation | ssh | secure shell | own | 26 | 0
abbreviation | ssl | secure sockets layer | own | 57 | 0
abbreviation | tls | transport layer security | own | 34 | 0
broader | tls | ssl | own | 34 | 57
broader | tls | tls ssl | own | 34 | 1
abbreviation | ldap | lightweight directory access protocol | own | 12 | 0
broader | local area network | lan | own | 3 | 11
broader | wide area network | wan | own | 5 | 18
broader | wlan | wireless lan | own | 1 | 0
broader | wlan | wifi | own | 1 | 140
abbreviation | wlan | wireless local area network | own | 1 | 0
abbreviation | sd wan | software defined wide area network | own | 5 | 0
same | sd wan | sdwan | own | 5 | 0
abbreviation | voip | voice over ip | own | 38 | 0
same | voice over ip | voice over internet protocol | own | 0 | 3
abbreviation | pbx | private branch exchange | own | 2 | 0
broader | quality of service | qos | own | 9 | 7
broader | software defined networking | sdn | postings | 3 | 17
broader | lte | 4g | own | 11 | 13
broader | lte | long term evolution | own | 11 | 0
broader | bluetooth low energy | ble | postings | 11 | 16
abbreviation | rfid | radio frequency identification | own | 19 | 0
abbreviation | nfc | near field communication | own | 11 | 0
broader | radio frequency | rf | postings | 5 | 44
same | rf engineer | radio frequency engineer | own | 5 | 0
abbreviation | iot | internet of things | taxonomy | 265 | 83
abbreviation | iiot | industrial internet of things | postings | 4 | 8
abbreviation | m2m | machine to machine | own | 4 | 2
abbreviation | mqtt | message queuing telemetry transport | own | 15 | 0
broader | rtos | real time operating system | taxonomy | 40 | 7
broader | rtos | freertos | taxonomy | 40 | 7
abbreviation | fpga | field programmable gate array | own | 56 | 0
broader | application specific integrated circuit | asic | own | 0 | 201
broader | system on chip | soc | own | 4 | 240
same | system on chip | system on a chip | own | 4 | 2
abbreviation | pcb | printed circuit board | postings | 49 | 7
abbreviation | pcba | printed circuit board assembly | own | 3 | 0
same | pcb design | pcb layout | own | 17 | 9
abbreviation | mems | microelectromechanical systems | own | 1 | 0
broader | emc | emi | own | 17 | 17
broader | emc | electromagnetic interference | own | 17 | 2
broader | electromagnetic interference | emi | own | 2 | 17
abbreviation | mcu | microcontroller unit | own | 6 | 0
broader | microcontroller | mcu | own | 57 | 6
abbreviation | sram | static random access memory | own | 1 | 0
broader | cmos | complementary metal oxide semiconductor | own | 55 | 0
broader | dsp | demand side platform | own | 58 | 5
broader | dsp | signal processing | taxonomy | 58 | 71
broader | dsp | digital signal processing | taxonomy | 58 | 16
abbreviation | vlsi | very large scale integration | own | 4 | 0
broader | design for test | dft | own | 0 | 3
abbreviation | can bus | controller area network | own | 1 | 0
same | can bus | canbus | taxonomy | 1 | 1
same | i2c | inter integrated circuit | own | 16 | 0
abbreviation | uart | universal asynchronous receiver transmitter | own | 11 | 0
abbreviation | usb | universal serial bus | own | 10 | 0
abbreviation | pcie | peripheral component interconnect express | own | 3 | 0
same | pcie | pci express | own | 3 | 0
same | risc v | riscv | taxonomy | 5 | 1
broader | programmable logic controller | plc | postings | 1 | 31
broader | programmable logic controller | scada | own | 1 | 10
same | skill:plc | programmable logic controller | own | 29 | 1
abbreviation | scada | supervisory control and data acquisition | own | 10 | 0
abbreviation | hmi | human machine interface | own | 7 | 2
broader | battery management system | bms | own | 0 | 5
broader | battery management system | building management system | own | 0 | 5
abbreviation | hvac | heating ventilation and air conditioning | own | 36 | 3
same | heating ventilation and air conditioning | heating ventilation air conditioning | own | 3 | 0
same | heating ventilation and air conditioning | heating ventilating and air conditioning | own | 3 | 0
same | skill:cad | computer aided design | taxonomy | 156 | 14
broader | computer aided design | cad | taxonomy | 14 | 268
broader | computer aided manufacturing | cam | own | 2 | 84
abbreviation | cnc | computer numerical control | own | 50 | 0
broader | computational fluid dynamics | cfd | postings | 3 | 11
abbreviation | fea | finite element analysis | postings | 19 | 10
broader | finite element analysis | fem | own | 10 | 8
broader | finite element method | fem | own | 1 | 8
abbreviation | bim | building information modeling | postings | 7 | 1
abbreviation | dfm | design for manufacturing | postings | 38 | 7
same | design for manufacturing | design for manufacturability | own | 7 | 16
same | design for manufacturing | design for manufacture | own | 7 | 5
abbreviation | gd&t | geometric dimensioning and tolerancing | postings | 30 | 9
abbreviation | fmea | failure mode and effects analysis | own | 9 | 0
same | autocad | auto cad | taxonomy | 13 | 0
same | after effects | aftereffects | taxonomy | 39 | 3
same | after effects | adobe after effects | taxonomy | 39 | 4
same | photoshop | adobe photoshop | taxonomy | 86 | 5
same | photoshop | photo shop | own | 86 | 0
same | adobe illustrator | skill:illustrator | taxonomy | 5 | 47
broader | adobe illustrator | illustrator | taxonomy | 5 | 54
same | premiere pro | adobe premiere | taxonomy | 20 | 16
same | premiere pro | adobe premiere pro | taxonomy | 20 | 9
same | adobe creative suite | adobe creative cloud | taxonomy | 39 | 7
same | adobe creative suite | adobe cc | taxonomy | 39 | 3
broader | adobe creative suite | creative suite | taxonomy | 39 | 40
same | cinema 4d | cinema4d | taxonomy | 9 | 0
same | cinema 4d | c4d | taxonomy | 9 | 0
same | microsoft excel | ms excel | taxonomy | 52 | 16
same | microsoft excel | skill:excel | taxonomy | 52 | 569
broader | microsoft excel | excel | taxonomy | 52 | 962
broader | microsoft excel | spreadsheet | own | 52 | 131
same | powerpoint | microsoft powerpoint | taxonomy | 113 | 1
same | powerpoint | ms powerpoint | taxonomy | 113 | 1
same | powerpoint | power point | own | 113 | 8
same | microsoft word | ms word | taxonomy | 16 | 8
same | microsoft outlook | ms outlook | own | 8 | 1
broader | ms project | microsoft project | own | 10 | 4
same | microsoft office | ms office | taxonomy | 123 | 60
same | microsoft office | microsoft office suite | taxonomy | 123 | 33
same | microsoft office | ms office suite | own | 123 | 7
same | office 365 | microsoft 365 | taxonomy | 12 | 7
same | office 365 | o365 | taxonomy | 12 | 4
same | office 365 | m365 | taxonomy | 12 | 3
same | office 365 | office365 | own | 12 | 4
same | office 365 | ms office 365 | own | 12 | 0
broader | microsoft office | office 365 | taxonomy | 123 | 12
broader | microsoft office | excel | own | 123 | 962
broader | microsoft office | powerpoint | own | 123 | 113
same | microsoft teams | ms teams | own | 10 | 2
same | google workspace | g suite | taxonomy | 172 | 20
same | google workspace | gsuite | taxonomy | 172 | 21
same | google workspace | google suite | taxonomy | 172 | 38
same | google sheets | gsheets | taxonomy | 94 | 6
same | sharepoint | microsoft sharepoint | own | 28 | 2
same | dynamics 365 | microsoft dynamics 365 | taxonomy | 2 | 0
same | dynamics 365 | d365 | taxonomy | 2 | 2
same | dynamics 365 | ms dynamics 365 | own | 2 | 0
broader | dynamics 365 | microsoft dynamics | taxonomy | 2 | 11
broader | dynamics 365 | dynamics crm | taxonomy | 2 | 1
same | power apps | powerapps | taxonomy | 2 | 3
same | power automate | microsoft power automate | own | 8 | 0
same | power automate | microsoft flow | own | 8 | 1
same | salesforce | salesforce.com | taxonomy | 820 | 28
same | salesforce | sfdc | taxonomy | 820 | 16
same | lightning web component | lwc | postings | 5 | 2
same | sap s 4hana | s 4hana | own | 3 | 6
same | sap s 4hana | s4hana | own | 3 | 0
same | sap s 4hana | s 4 hana | own | 3 | 3
same | sap s 4hana | sap s4hana | own | 3 | 0
same | sap s 4hana | sap s4 hana | own | 3 | 0
same | salesforce marketing cloud | sfmc | own | 3 | 0
same | hubspot | hub spot | taxonomy | 204 | 0
same | netsuite | net suite | taxonomy | 89 | 0
same | netsuite | oracle netsuite | own | 89 | 1
same | mulesoft | mule soft | taxonomy | 21 | 0
same | google ads | google adwords | taxonomy | 63 | 0
same | google ads | adwords | taxonomy | 63 | 28
same | meta ads | facebook ads | taxonomy | 10 | 29
same | google tag manager | skill:google-tag-manager | taxonomy | 7 | 7
broader | google tag manager | gtm | postings | 7 | 663
same | shopify | shopify plus | taxonomy | 134 | 4
same | airtable | air table | own | 98 | 0
same | tiktok | tik tok | own | 76 | 2
same | jupyter notebook | jupyterlab | taxonomy | 33 | 2
same | jupyter notebook | jupyter lab | own | 33 | 2
same | monday.com | skill:monday | taxonomy | 9 | 9
same | jira | atlassian jira | taxonomy | 241 | 0
same | launchdarkly | launch darkly | own | 7 | 1
same | crowdstrike | crowd strike | own | 26 | 1
same | palo alto networks | paloalto networks | own | 6 | 0
same | burp suite | burpsuite | taxonomy | 4 | 0
same | sonarqube | sonar qube | own | 5 | 0
broader | mainframe | z os | own | 9 | 0
broader | mainframe | jcl | taxonomy | 9 | 0
broader | mainframe | cobol | own | 9 | 3
abbreviation | cobol | common business oriented language | own | 3 | 0
broader | matlab | simulink | own | 128 | 9
same | labview | lab view | own | 7 | 0
same | openstack | open stack | own | 106 | 1
same | hardware in the loop | hil testing | own | 5 | 2
same | model context protocol | skill:mcp | taxonomy | 5 | 51
broader | model context protocol | mcp | taxonomy | 5 | 55
broader | storage area network | san | own | 0 | 6935
broader | network attached storage | nas | own | 0 | 20
broader | intrusion detection system | ids | own | 2 | 35
broader | intrusion prevention system | ips | own | 0 | 10
broader | electromagnetic compatibility | emc | own | 2 | 17
broader | generative adversarial network | gan | own | 0 | 5
broader | security orchestration automation and response | soar | own | 0 | 12
broader | privileged access management | pam | own | 1 | 3
broader | static timing analysis | sta | own | 0 | 6
broader | distributed control system | dcs | own | 0 | 3
broader | board support package | bsp | own | 1 | 12
broader | text to speech | tts | postings | 12 | 5
broader | curriculum vitae | resume | own | 3 | 2477
broader | figma | figjam | taxonomy | 335 | 2
broader | figma | sketch | own | 335 | 67
same | indesign | adobe indesign | taxonomy | 6 | 1
`;
